//! Single lines of the table that must never change by accident.

use super::*;

const ROUND: fn() -> Stage = || Stage::Round {
    round: "jury1".into(),
};

fn person(roles: &[Role]) -> Person<'_> {
    Person {
        signed_in: true,
        roles,
    }
}

#[test]
fn a24_an_auditor_writes_nothing() {
    let auditor = [Role::Auditor];
    let reads = [
        Act::ReadPublic,
        Act::ReadFinalists,
        // As anybody: a citizen does not lose the vote by looking on.
        Act::ReadVote,
        Act::CastVote,
        Act::ReadResult,
        Act::SignIn,
        Act::ClaimSetup,
        Act::UseDemonstration,
        Act::UseAccount,
        Act::ReadOwnList,
        Act::StartSubmission,
        Act::AnswerTeamInvitation,
        Act::EnterOffice,
        Act::ReadProgress,
        Act::ReadStandings,
        Act::ReadMinutes,
        Act::ReadLog,
        Act::ReadParticipation,
    ];
    for (act, _, _) in TABLE {
        let allowed = [
            Stage::Submission,
            ROUND(),
            Stage::Deliberation,
            Stage::Published,
        ]
        .iter()
        .any(|stage| permits(*act, person(&auditor), Relation::None, stage));
        assert!(!allowed || reads.contains(act), "{act:?}");
    }
}

#[test]
fn a26_a_conflict_takes_away_what_roles_give() {
    let both = [Role::Juror, Role::Secretariat];
    for act in [Act::ReadAssigned, Act::WriteBallot, Act::ReadSubmission] {
        assert!(
            !permits(act, person(&both), Relation::Conflicted, &ROUND()),
            "{act:?}"
        );
    }
}

#[test]
fn a01_a_juror_reads_only_what_is_assigned() {
    let juror = [Role::Juror];
    assert!(permits(
        Act::ReadAssigned,
        person(&juror),
        Relation::Assigned,
        &ROUND()
    ));
    assert!(!permits(
        Act::ReadAssigned,
        person(&juror),
        Relation::None,
        &ROUND()
    ));
    assert!(!permits(
        Act::ReadAssigned,
        person(&[]),
        Relation::Assigned,
        &ROUND()
    ));
}

#[test]
fn a_part_allows_what_the_smaller_ones_allow_and_no_more() {
    let may = |act, part| {
        permits(
            act,
            person(&[]),
            Relation::Collaborator(part),
            &Stage::Submission,
        )
    };
    let acts = [
        (Act::ReadOwnSubmission, Some(Part::Comment)),
        (Act::CommentSubmission, Some(Part::Comment)),
        (Act::WriteSubmission, Some(Part::Edit)),
        (Act::SubmitSubmission, Some(Part::Submit)),
        (Act::ReopenSubmission, Some(Part::Submit)),
        (Act::LeaveTeam, Some(Part::Comment)),
        (Act::WithdrawSubmission, None),
        (Act::RunTeam, None),
    ];
    for (act, least) in acts {
        for part in Part::ALL {
            let allowed = least.is_some_and(|least| part >= least);
            assert_eq!(may(act, part), allowed, "{act:?} {part:?}");
        }
        let owner = permits(act, person(&[]), Relation::Owner, &Stage::Submission);
        assert_eq!(owner, act != Act::LeaveTeam, "{act:?}");
    }
}

#[test]
fn p12_a_jurors_rights_end_with_the_edition() {
    let juror = [Role::Juror];
    for act in [Act::EnterJuryRoom, Act::ReadAssigned, Act::WriteBallot] {
        assert!(!permits(
            act,
            person(&juror),
            Relation::Assigned,
            &Stage::Published
        ));
    }
}

#[test]
fn e01_nobody_reads_a_result_before_its_stage() {
    let all = Role::ALL;
    for stage in [
        Stage::Setup,
        Stage::Submission,
        ROUND(),
        Stage::Deliberation,
        Stage::Between,
    ] {
        assert!(!permits(
            Act::ReadResult,
            person(&all),
            Relation::Owner,
            &stage
        ));
    }
    assert!(permits(
        Act::ReadResult,
        Person::ANYONE,
        Relation::None,
        &Stage::Published
    ));
}

#[test]
fn the_full_sheet_is_written_between_two_juries_by_those_who_write_the_entry() {
    let acts = [
        (Act::CommentFullSheet, Part::Comment),
        (Act::WriteFullSheet, Part::Edit),
        (Act::HandInFullSheet, Part::Submit),
    ];
    for (act, least) in acts {
        for part in Part::ALL {
            let relation = Relation::Collaborator(part);
            let may = |stage: &Stage| permits(act, person(&[]), relation, stage);
            assert_eq!(may(&Stage::Between), part >= least, "{act:?} {part:?}");
            let others = [
                Stage::Submission,
                ROUND(),
                Stage::Deliberation,
                Stage::Published,
            ];
            assert!(!others.iter().any(may), "{act:?} {part:?}");
        }
        let secretary = [Role::Secretariat];
        let by_office = permits(act, person(&secretary), Relation::None, &Stage::Between);
        assert!(!by_office, "{act:?}");
    }
}
