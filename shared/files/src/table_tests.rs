use super::*;
use proptest::prelude::*;

const ROW_MAX: usize = 1000;

fn whole(text: &[u8]) -> Vec<Vec<String>> {
    Dialect::of(text).unwrap().read(text, true, usize::MAX, ROW_MAX).unwrap().rows
}

#[test]
fn tables_are_read_as_programs_write_them() {
    let expected = vec![
        vec!["Naam".to_owned(), "Plaats".into()],
        vec!["Café, \"De Zon\"\nzaal 2".into(), "Łódź".into()],
    ];
    assert_eq!(whole("Naam,Plaats\r\n\"Café, \"\"De Zon\"\"\nzaal 2\",Łódź\r\n".as_bytes()), expected);
    assert_eq!(whole("\u{feff}Naam;Plaats\n\"Café, \"\"De Zon\"\"\nzaal 2\";Łódź".as_bytes()), expected);
    assert_eq!(whole("Naam\tPlaats\n\"Café, \"\"De Zon\"\"\nzaal 2\"\tŁódź\n".as_bytes()), expected);
    assert_eq!(whole(b"Naam;Plaats\nCaf\xe9;Li\xe8ge\n")[1], ["Café", "Liège"], "Windows-1252");
    assert_eq!(
        whole(b"Name\nA, B\n"),
        [["Name"], ["A, B"]].map(|row| row.map(str::to_owned).to_vec()).to_vec()
    );
}

#[test]
fn stray_quotes_are_signs_like_others() {
    let rows = whole(b"a,b\nREPLACE 3\" HOSE,x\n\"won\"\"t, \\\"\"swing\"\"\",y\n");
    assert_eq!(rows[1], ["REPLACE 3\" HOSE", "x"]);
    assert_eq!(rows[2], ["won\"t, \\\"swing\"", "y"]);
}

#[test]
fn what_is_no_table_is_told() {
    assert_eq!(Dialect::of(b" \r\n").unwrap_err(), NoTable::Empty);
    assert_eq!(Dialect::of(b"PK\x03\x04rest").unwrap_err(), NoTable::Unreadable);
    assert_eq!(Dialect::of(b"\xff\xfea\0,\0").unwrap_err(), NoTable::Unreadable);
    let endless = [b"a,b\n\"".as_slice(), &[b'x'; 2000]].concat();
    let dialect = Dialect::of(&endless).unwrap();
    assert_eq!(dialect.read(&endless, true, 10, ROW_MAX).unwrap_err(), NoTable::Endless);
    assert_eq!(dialect.read(&endless[4..], false, 10, ROW_MAX).unwrap_err(), NoTable::Endless);
}

proptest! {
    /// However a file is cut, its rows are those of the whole.
    #[test]
    fn pieces_make_the_same_rows_as_the_whole(
        cells in proptest::collection::vec(proptest::collection::vec("[a-zé\",;\\r\\n ]{0,12}", 3), 1..20),
        size in 1..200_usize, most in 1..5_usize,
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let dialect = Dialect::of(&bytes).unwrap();
        let (mut at, mut room, mut rows) = (0, size, Vec::new());
        while at < bytes.len() {
            let end = (at + room).min(bytes.len());
            let read = dialect.read(&bytes[at..end], end == bytes.len(), most, ROW_MAX).unwrap();
            // A piece without a whole row: a larger one is taken.
            room = if read.rows.is_empty() { room * 2 } else { size };
            at += read.bytes;
            rows.extend(read.rows);
        }
        prop_assert_eq!(&rows[1..], &cells[..]);
    }
}
