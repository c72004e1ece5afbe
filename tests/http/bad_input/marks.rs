//! Marks off the scale.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn i05_marks_off_the_scale_are_refused_and_the_rest_is_kept() {
    let mut judging = Judging::new().await;
    let (path, field) = (judging.path(), format!("mark-{}", judging.criteria[0]));
    for bad in [
        "-1",
        "11",
        "7.33",
        "7,5",
        "7.5",
        "NaN",
        "1e1",
        "∞",
        "0x7",
        "seven",
        "99999999999999999999",
        "7 8",
        "--7",
        ".",
        "٧",
    ] {
        let fields = [
            ("revision", "0"),
            (field.as_str(), bad),
            ("comment", "Careful reading."),
        ];
        for action in [path.clone(), format!("{path}/hand-in")] {
            let answer = judging.juror.post(&action, &fields).await;
            assert_eq!(answer.status, 422, "{bad}");
            assert!(told_at(&answer, &field), "{bad}");
            assert_eq!(field_value(&answer, "comment"), "Careful reading.");
        }
        let call = judging.call(0, bad, "Careful reading.");
        let answer = judging.juror.call("/api/jury/save-ballot", &call).await;
        assert_eq!(answer.status, 422, "{bad}");
        assert!(answer.text.contains("Invalid"), "{}", answer.text);
    }
    let fields = [("revision", "0"), (field.as_str(), ""), ("comment", "")];
    let answer = judging
        .juror
        .post(&format!("{path}/hand-in"), &fields)
        .await;
    assert_eq!(answer.status, 422, "an empty ballot is not handed in");
    let fields = [
        ("revision", "0"),
        ("mark-no-such-criterion", "7"),
        ("comment", ""),
    ];
    let answer = judging.juror.post(&path, &fields).await;
    assert_eq!(answer.status, 422, "a criterion that there is not");
    let page = judging.juror.get(&path).await;
    assert_eq!(page.value("revision"), "0", "nothing was saved");
    let fields = [("revision", "0"), (field.as_str(), "7"), ("comment", "")];
    assert_eq!(
        judging.juror.post(&path, &fields).await.status,
        303,
        "a good one is taken"
    );
}
