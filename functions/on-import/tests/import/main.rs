//! From a file to records, once, whatever happens on the way.

mod house;

use domain::{
    import::{ImportKind, ImportStage, Tally},
    work_order::{Origin, Stage},
};
use house::{House, books};
use testkit::{Fault, Service};

const OBJECTS: &str = "column.object-reference=Asset&column.object-name=Asset&otherwise.object-kind=Excavator\
    &otherwise.customer=K-1001";
const WORK: &str = "column.requested-on=Date&column.work-type=Type&column.description=Text&column.object=Asset\
    &column.cost=Cost&otherwise.customer=K-1001";

fn counted(tally: Tally) -> (u64, u64, u64, u64, u64) {
    (tally.rows, tally.wrong, tally.added, tally.changed, tally.same)
}

#[tokio::test]
async fn books_become_objects_and_work_orders_and_nothing_doubles() {
    let house = House::new().await;
    let text = books(1_200);
    let objects = house.import(ImportKind::Objects, &text, OBJECTS).await;
    assert_eq!(objects.stage, ImportStage::Done, "{:?}", objects.problem);
    assert_eq!(counted(objects.tally), (1_200, 0, 5, 0, 1_195));
    let before = house.counts().await;
    let work = house.import(ImportKind::WorkOrders, &text, WORK).await;
    assert_eq!(work.stage, ImportStage::Done, "{:?}", work.problem);
    assert_eq!(counted(work.tally), (1_200, 0, 1_200, 0, 0));
    assert_eq!(house.counts().await.of(Stage::Completed), before.of(Stage::Completed) + 1_200);
    let again = house.import(ImportKind::WorkOrders, &text, WORK).await;
    assert_eq!(counted(again.tally), (1_200, 0, 0, 0, 1_200), "the same file again changes nothing");
    assert_eq!(house.counts().await.of(Stage::Completed), before.of(Stage::Completed) + 1_200);
    let records = house.imported().await;
    assert_eq!(records.len(), 1_200);
    let mut texts: Vec<String> = records.iter().map(|one| one.description.to_string()).collect();
    texts.sort_unstable();
    let mut expected = house::texts(1_200);
    expected.sort_unstable();
    assert_eq!(texts, expected, "to the byte");
    let mut numbers: Vec<_> = records.iter().map(|one| one.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 1_200, "each has a number of its own");
    assert!(records.iter().all(|one| one.origin == Origin::Company && one.object.is_some()));
    assert_eq!(records.iter().filter(|one| one.cost.is_some()).count(), 1_200);
}

#[tokio::test]
async fn a_check_writes_nothing_and_says_what_would_be() {
    let house = House::new().await;
    let text = "Date,Asset,Text,Type,Cost\n2004-07-01,A,REPAIR,PM01,1\n2004-13-01,A,REPAIR,PM01,1\n\
        2003-12-31,Z,won,t swing,PM01\n\n,,,,\n";
    let before = house.counts().await;
    let import = house.check(ImportKind::WorkOrders, text, WORK).await;
    assert_eq!(import.stage, ImportStage::Checked, "{:?}", import.problem);
    // A is no object yet.
    assert_eq!(counted(import.tally), (3, 3, 0, 0, 0));
    assert_eq!(house.counts().await, before);
    let told = house.problems(&import).await;
    for part in [
        "\"line\":2,\"field\":\"object\"",
        "\"line\":3,\"field\":\"requested-on\"",
        "\"line\":4,\"field\":\"cost\"",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let nothing = import.run().unwrap_err();
    assert_eq!(nothing.0.key, "refusal-import-empty");
}

#[tokio::test]
async fn a_row_that_is_changed_in_the_file_changes_its_record_and_leaves_its_life_alone() {
    let house = House::new().await;
    let columns = format!("{WORK}&column.key=Number&column.stage=Stage&otherwise.cost=0")
        .replace("&column.object=Asset", "");
    let file = |text: &str| {
        format!("Number,Date,Text,Type,Cost,Stage\n7,2024-05-01,{text},Lift fault,12.50,accepted\n")
    };
    let first = house.import(ImportKind::WorkOrders, &file("It hums"), &columns).await;
    assert_eq!(counted(first.tally), (1, 0, 1, 0, 0), "{:?}", first.problem);
    let record = house.imported().await.remove(0);
    assert_eq!((record.stage, record.version), (Stage::Accepted, 1));
    house.start(&record).await;
    let again = house.import(ImportKind::WorkOrders, &file("It hums loudly"), &columns).await;
    assert_eq!(counted(again.tally), (1, 0, 0, 1, 0), "{:?}", again.problem);
    let record = house.imported().await.remove(0);
    assert_eq!((record.stage, record.description.as_str()), (Stage::InProgress, "It hums loudly"));
    assert_eq!(record.cost.unwrap().minor, 1_250);
}

/// Whoever maps one column more the next time, or one less, means the same rows.
#[tokio::test]
async fn the_same_file_with_other_columns_changes_what_it_made_and_doubles_nothing() {
    let house = House::new().await;
    let text = books(20);
    house.import(ImportKind::Objects, &text, OBJECTS).await;
    let first = house.import(ImportKind::WorkOrders, &text, WORK).await;
    assert_eq!((first.tally.added, first.tally.wrong), (20, 0), "{:?}", first.problem);
    let without = WORK.replace("&column.cost=Cost", "").replace("&column.object=Asset", "");
    assert_ne!(without, WORK);
    assert_eq!(house.imported().await.len(), 20);
    let less = house.import(ImportKind::WorkOrders, &text, &without).await;
    assert_eq!((less.tally.added, less.tally.same), (0, 20), "{:?}", less.tally);
    assert!(house.imported().await.is_empty(), "what the file does not say stays");
    let more =
        house.import(ImportKind::WorkOrders, &text, &format!("{WORK}&otherwise.own-reference=Books")).await;
    assert_eq!((more.tally.added, more.tally.changed), (0, 20), "{:?}", more.tally);
    let after = house.imported().await;
    assert!(after.iter().all(|one| one.reference.as_ref().is_some_and(|said| said.as_str() == "Books")));
    assert_eq!(after.len(), 20);
}

#[tokio::test]
async fn customers_with_places_addresses_and_users_come_in_one_after_the_other() {
    let house = House::new().await;
    let mapping = |fields: &[&str]| {
        fields.iter().map(|field| format!("column.{field}={field}")).collect::<Vec<_>>().join("&")
    };
    let address = "street,city,postcode,country";
    let customers = format!(
        "reference,name,contact-name,contact-email,{address}\nN-1,Nieuwe BV,Ada,ada@nieuwe.example,Weg 1,Assen,9401 AB,NL\nN-2,Oude BV,Bo,no mail,Weg 2,Assen,9401 AB,NL\n"
    );
    let fields: Vec<&str> = customers.lines().next().unwrap().split(',').collect();
    let done = house.import(ImportKind::Customers, &customers, &mapping(&fields)).await;
    assert_eq!(counted(done.tally), (2, 1, 1, 0, 0), "{:?}", done.problem);
    let moved = customers.replace("Weg 1", "Laan 1");
    let done = house.import(ImportKind::Customers, &moved, &mapping(&fields)).await;
    assert_eq!(counted(done.tally), (2, 1, 0, 1, 0));
    for (kind, text) in [
        (ImportKind::Locations, format!("customer,location-name,{address}\nn-1,Loods,Weg 3,Assen,9401 AB,NL\nN-1,Hal,Weg 4,Assen,9401 AB,NL\n")),
        (ImportKind::Addresses, format!("customer,address-name,{address}\nN-1,Magazijn,Weg 3,Assen,9401 AB,NL\nN-1,Kantoor,Weg 4,Assen,9401 AB,NL\n")),
        (ImportKind::Users, "customer,name,email,role\nN-1,Ada,ada@nieuwe.example,Admin\nN-1,Bo,bo@nieuwe.example,viewer\n".to_owned()),
        (ImportKind::Objects, "customer,object-reference,object-name,object-kind,object-location\nN-1,L-1,Lift,Lift,Loods\nN-1,L-2,Kraan,Kraan,Hal\n".to_owned()),
    ] {
        let fields: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let columns = mapping(&fields);
        let first = house.import(kind, &text, &columns).await;
        assert_eq!(counted(first.tally), (2, 0, 2, 0, 0), "{kind:?} {:?} {}", first.problem, house.problems(&first).await);
        let again = house.import(kind, &text, &columns).await;
        assert_eq!(counted(again.tally), (2, 0, 0, 0, 2), "{kind:?}");
    }
}

/// Wherever a call fails, or its answer is lost, the next one goes on, and every row is there once.
#[tokio::test]
async fn whatever_fails_on_the_way_every_row_comes_once() {
    let text = books(90);
    for fault in [Fault::Broken, Fault::LostAnswer] {
        for at in (0..48).step_by(2) {
            let house = House::new().await.of_rows(20);
            house.import(ImportKind::Objects, &text, OBJECTS).await;
            let before = house.counts().await.of(Stage::Completed);
            let checked = house.check(ImportKind::WorkOrders, &text, WORK).await;
            let running = house.running(&checked).await;
            house.cloud.fail_next(Service::DynamoDb, Fault::Pass, at);
            house.cloud.fail_next(Service::DynamoDb, fault, 3);
            let import = house.carry(running).await;
            house.cloud.heal();
            assert_eq!(import.stage, ImportStage::Done, "{fault:?} at {at}: {:?}", import.problem);
            assert_eq!((import.tally.rows, import.tally.wrong), (90, 0));
            assert_eq!(house.imported().await.len(), 90, "{fault:?} at {at}");
            assert_eq!(house.counts().await.of(Stage::Completed) - before, 90, "{fault:?} at {at}");
        }
    }
}

/// One call carries some parts and wakes the next one; rows that say the same are told apart wherever it goes on.
#[tokio::test]
async fn a_long_file_is_carried_by_several_calls() {
    let house = House::new().await.of_rows(20);
    let text = books(450);
    house.import(ImportKind::Objects, &text, OBJECTS).await;
    let work = house.import(ImportKind::WorkOrders, &text, WORK).await;
    assert_eq!(counted(work.tally), (450, 0, 450, 0, 0));
    assert_eq!(work.reached.part, 23);
}

/// Whoever looks at a file once more, with other columns, waits for it no longer than the first time: each call wakes the next.
#[tokio::test]
async fn a_file_that_is_checked_again_is_carried_by_several_calls_too() {
    let house = House::new().await.of_rows(20);
    let mut import = house.draft(ImportKind::Objects, books(450).as_bytes()).await;
    for again in 0..3 {
        import = house.checked(&import, OBJECTS).await;
        let first = house.call(&import).await.expect("it is there");
        assert_eq!((first.reached.part, first.stage), (10, ImportStage::Checking), "round {again}");
        import = house.carry(first).await;
        assert_eq!(import.stage, ImportStage::Checked);
    }
}

#[tokio::test]
async fn what_is_no_table_is_stopped_with_its_reason() {
    let house = House::new().await;
    for (bytes, why) in [
        (b"PK\x03\x04\0\0".as_slice(), "import-file-unreadable"),
        (b"\xff\xfed\0a\0t\0e\0".as_slice(), "import-file-unreadable"),
    ] {
        let import = house.check_bytes(ImportKind::WorkOrders, bytes, WORK).await;
        assert_eq!(
            (import.stage, import.problem.as_ref().map(|why| why.as_str())),
            (ImportStage::Stopped, Some(why))
        );
    }
    let endless = format!("Date,Asset,Text,Type,Cost\n2004-07-01,A,\"{}\n", "x".repeat(200_000));
    let import = house.check(ImportKind::WorkOrders, &endless, WORK).await;
    assert_eq!(import.problem.unwrap().as_str(), "import-file-endless");
}

#[tokio::test]
async fn whoever_may_not_any_more_imports_nothing_more() {
    let house = House::new().await;
    let import = house.draft(ImportKind::WorkOrders, books(10).as_bytes()).await;
    let import = house.checked(&import, WORK).await;
    house.switch_off().await;
    let import = house.carry(import).await;
    assert_eq!(import.problem.unwrap().as_str(), "import-not-allowed");
}

#[tokio::test]
async fn a_check_counts_what_comes_again_in_a_later_part_as_the_run_does() {
    let house = House::new().await.of_rows(5);
    let name = |n: u32| if n == 43 { "Renamed" } else { "Shovel" };
    let row = |n: u32| format!("EX-{},{}\n", n % 7, name(n));
    // More parts than one call carries.
    let text = format!("Number,Name\n{}", (0..80).map(row).collect::<String>());
    let columns = "column.object-reference=Number&column.object-name=Name&otherwise.object-kind=Excavator\
        &otherwise.customer=K-1001";
    let checked = house.check(ImportKind::Objects, &text, columns).await;
    // Seven of them; one is called otherwise once, and as before in the part behind.
    assert_eq!(counted(checked.tally), (80, 0, 7, 2, 71));
    let ran = house.import(ImportKind::Objects, &text, columns).await;
    assert_eq!(counted(ran.tally), counted(checked.tally));
}

#[tokio::test]
async fn what_is_wrong_is_summed_up_by_kind_and_counts_once_whoever_dies_on_the_way() {
    let house = House::new().await.of_rows(7);
    let row = |n: u32| match n % 3 {
        0 => format!("2004-13-01,,REPAIR {n},PM01,1\n"),
        _ => format!("2004-07-01,EX-{n},REPAIR {n},PM01,1\n"),
    };
    let text =
        ["Date,Asset,Text,Type,Cost\n".to_owned()].into_iter().chain((0..60).map(row)).collect::<String>();
    let whole = house.check(ImportKind::WorkOrders, &text, WORK).await.summary;
    let counted: Vec<_> =
        whole.by_count().iter().map(|kind| (kind.rows, kind.field.as_str(), kind.key.as_str())).collect();
    assert_eq!(counted, [(40, "object", "error-import-object"), (20, "requested-on", "error-date")]);
    assert_eq!(whole.by_count()[0].examples, ["EX-1", "EX-2"]);
    for passed in [3, 8, 20, 33] {
        let import = house.draft(ImportKind::WorkOrders, text.as_bytes()).await;
        let checking = house.checked(&import, WORK).await;
        house.cloud.fail_next(Service::DynamoDb, Fault::Pass, passed);
        house.cloud.fail_next(Service::DynamoDb, Fault::LostAnswer, 3);
        let checked = house.carry(checking).await;
        house.cloud.heal();
        assert_eq!((checked.stage, &checked.summary), (ImportStage::Checked, &whole), "after {passed} calls");
    }
}
