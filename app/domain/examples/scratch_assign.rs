use std::collections::BTreeSet;
use domain::jury::assignment::*;
fn r(s:&mut u64)->u64{*s^=*s<<13;*s^=*s>>7;*s^=*s<<17;*s}
fn task(e:u32,j:u32,w:u32,cap:u32,seed:u64)->AssignmentTask<u32,u32>{
 let mut s=seed*7919+12345; let langs=["en","es","fr","pt"];
 let entries:Vec<_>=(0..e).map(|i|EntryToJudge{entry:i,category:["A","B","C","D","E"][(r(&mut s)%5) as usize].into(),language:langs[(r(&mut s)%4) as usize].into(),country:format!("{}",r(&mut s)%30)}).collect();
 let jurors=(0..j).map(|i|JurorAtHand{juror:i,languages:{let mut l=BTreeSet::from(["en".to_string()]);l.insert(langs[1+(i%3) as usize].into());if r(&mut s)%2==0{l.insert(langs[1+(r(&mut s)%3) as usize].into());}l},categories:if r(&mut s)%2==0{None}else{Some(["A","B","C","D","E"].iter().filter(|_|r(&mut s)%3>0).map(|x|x.to_string()).collect())},country:Some(format!("{}",r(&mut s)%30)),max_load:cap}).collect();
 let conflicts=(0..e/5).map(|_|((r(&mut s)%e as u64) as u32,(r(&mut s)%j as u64) as u32)).collect();
 let keep=(0..e/2).map(|_|((r(&mut s)%e as u64) as u32,(r(&mut s)%j as u64) as u32)).collect();
 AssignmentTask{entries,jurors,conflicts,keep,wanted:w,seed}
}
fn main(){
 for (e,j,w,cap) in [(150,20,3,30),(150,20,3,150),(600,40,3,60),(600,40,5,120),(600,40,3,46),(1500,200,5,60)]{
  let t=task(e,j,w,cap,1); let now=std::time::Instant::now(); let a=assign(&t); let el=now.elapsed();
  let (ok,a)=match a{Ok(a)=>(0,a),Err(s)=>(s.missing(),s.partial)};
  let loads:Vec<_>=a.reading.values().map(Vec::len).collect();
  println!("{e}x{j}x{w} cap {cap}: {el:?} missing {ok} loads {:?}..{:?}",loads.iter().min(),loads.iter().max());
 }
 let (e,j,w,cap)=(150,20,3,30);
 let t=task(e,j,w,cap,1); let a=assign(&t).unwrap();
 let json=serde_json::json!({"entries":t.entries,"jurors":t.jurors,"conflicts":t.conflicts.iter().collect::<Vec<_>>(),"keep":t.keep.iter().collect::<Vec<_>>(),"wanted":w,"pairs":a.pairs().collect::<Vec<_>>()});
 std::fs::write("/tmp/assign.json",json.to_string()).unwrap();
 let (e,j,w,cap)=(600,40,3,60);
 let t=task(e,j,w,cap,1); let a=match assign(&t){Ok(a)=>a,Err(s)=>s.partial};
 let json=serde_json::json!({"entries":t.entries,"jurors":t.jurors,"conflicts":t.conflicts.iter().collect::<Vec<_>>(),"keep":t.keep.iter().collect::<Vec<_>>(),"wanted":w,"pairs":a.pairs().collect::<Vec<_>>()});
 std::fs::write("/tmp/assign600.json",json.to_string()).unwrap();
}
