//! PDFs put together by hand.

#![allow(dead_code, reason = "each test file uses its part")]

/// The report that is put into them.
pub(crate) fn json() -> Vec<u8> {
    let text = "Åbent hus på Ærø – 100 % (trygt) \u{1f6b2}. ".repeat(40);
    format!(
        "{{\"language\":\"da\",\"schema\":\"gate360/report\",\"text\":\"{text}\",\"version\":1}}\n"
    )
    .into_bytes()
}

/// A file in the making: objects under their numbers.
#[derive(Clone, Default)]
pub(crate) struct Pdf {
    pub(crate) objects: Vec<(u32, Vec<u8>)>,
    /// What is said of the file besides where its root is.
    pub(crate) said: String,
}

impl Pdf {
    /// A page without anything on it, and the catalogue with more in it, as object 1.
    pub(crate) fn with_catalog(more: &str) -> Self {
        let mut pdf = Self::default();
        pdf.add(1, &format!("<</Type/Catalog/Pages 2 0 R{more}>>"));
        pdf.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100.5 -.5]>>");
        pdf
    }

    /// One with a report as object 10, its specification being 11.
    pub(crate) fn with_report(content: &[u8]) -> Self {
        let names = "/AF[11 0 R]/Names<</EmbeddedFiles<</Names[(report.json) 11 0 R]>>>>";
        let mut pdf = Self::with_catalog(names);
        pdf.attach(10, content, "<FEFF0072002E006A0073006F006E>");
        pdf
    }

    pub(crate) fn add(&mut self, number: u32, object: &str) {
        self.objects.push((number, object.as_bytes().to_vec()));
    }

    pub(crate) fn add_stream(&mut self, number: u32, fields: &str, content: &[u8]) {
        let length = content.len();
        self.add_bytes(number, &format!("/Length {length}{fields}"), content);
    }

    /// A stream that may say anything of its length.
    pub(crate) fn add_bytes(&mut self, number: u32, fields: &str, content: &[u8]) {
        let mut object = format!("<<{fields}>>\nstream\r\n").into_bytes();
        object.extend(content);
        object.extend(b"\nendstream");
        self.objects.push((number, object));
    }

    /// A file inside, packed, and its specification under the next number.
    pub(crate) fn attach(&mut self, number: u32, content: &[u8], name: &str) {
        let fields = "/Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode";
        self.add_stream(number, fields, &deflated(content));
        self.specify(number + 1, number, name);
    }

    pub(crate) fn specify(&mut self, number: u32, stream: u32, name: &str) {
        self.add(
            number,
            &format!(
                "<</Type/Filespec/F {name}/UF {name}/AFRelationship/Source\
                 /EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
            ),
        );
    }

    /// The objects, and where each begins.
    fn body(&self, file: &mut Vec<u8>) -> Vec<(u32, usize)> {
        let mut places = Vec::new();
        for (number, object) in &self.objects {
            places.push((*number, file.len()));
            file.extend(format!("{number} 0 obj\n").bytes());
            file.extend(object);
            file.extend(b"\nendobj\n");
        }
        places
    }

    /// The file with a table of references.
    pub(crate) fn with_table(&self) -> Vec<u8> {
        self.append_to(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(), None)
    }

    /// A file with these objects appended; `before` is where its references stand.
    pub(crate) fn append_to(&self, mut file: Vec<u8>, before: Option<usize>) -> Vec<u8> {
        let places = self.body(&mut file);
        let at = file.len();
        file.extend(b"xref\n0 1\n0000000000 65535 f \n");
        for (number, place) in places {
            file.extend(format!("{number} 1\n{place:010} 00000 n \n").bytes());
        }
        let before = before.map(|at| format!("/Prev {at}")).unwrap_or_default();
        let said = &self.said;
        let size = self.objects.iter().map(|(number, _)| number + 1).max();
        let size = size.unwrap_or_default();
        file.extend(format!("trailer\n<</Size {size}/Root 1 0 R{before}{said}>>\n").bytes());
        file.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
        file
    }

    /// The file with its values packed into a stream, and a stream of references, written as
    /// differences of rows.
    pub(crate) fn packed(&self) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        let (mut index, mut values, mut inside) = (String::new(), Vec::new(), Vec::new());
        let mut outside = Self::default();
        for (number, object) in &self.objects {
            if object.ends_with(b"endstream") {
                outside.objects.push((*number, object.clone()));
            } else {
                index += &format!("{number} {} ", values.len());
                values.extend(object);
                values.push(b' ');
                inside.push(*number);
            }
        }
        let first = index.len();
        let content = [index.into_bytes(), values].concat();
        let fields = format!(
            "/Type/ObjStm/N {}/First {first}/Filter/FlateDecode",
            inside.len()
        );
        outside.add_stream(50, &fields, &deflated(&content));
        let places = outside.body(&mut file);
        let mut rows = Vec::new();
        let mut ranges = String::new();
        let mut before = [0_u8; 5];
        let at = file.len();
        let entries = (places.iter())
            .map(|(number, place)| (*number, 1_u8, *place))
            .chain(inside.iter().map(|number| (*number, 2, 50)))
            .chain([(51, 1, at)]);
        for (number, kind, place) in entries {
            ranges += &format!("{number} 1 ");
            let place = u32::try_from(place).expect("small").to_be_bytes();
            let row = [kind, place[1], place[2], place[3], 0];
            rows.push(2);
            rows.extend(
                row.iter()
                    .zip(before)
                    .map(|(now, before)| now.wrapping_sub(before)),
            );
            before = row;
        }
        let said = &self.said;
        let fields = format!(
            "/Type/XRef/Size 99/Root 1 0 R/W[1 3 1]/Index[{ranges}]/Filter/FlateDecode\
             /DecodeParms<</Predictor 12/Columns 5>>{said}"
        );
        let mut references = Self::default();
        references.add_stream(51, &fields, &deflated(&rows));
        references.body(&mut file);
        file.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
        file
    }
}

pub(crate) fn deflated(content: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(content, 6)
}

/// Where the last references of a file stand.
pub(crate) fn references_at(file: &[u8]) -> usize {
    let text = String::from_utf8_lossy(file);
    let (_, at) = text.rsplit_once("startxref\n").expect("it says where");
    at.lines()
        .next()
        .and_then(|at| at.parse().ok())
        .expect("a number")
}
