//! Which texts a person gets.

use gate360_process::Pack;
use serde_json::json;

use super::changed::{changed, changed_json};
use super::{json, ours, read};

fn language(pack: &Pack, wanted: &str) -> String {
    pack.catalogue(wanted).unwrap().language().to_owned()
}

#[test]
fn the_nearest_language_is_given() {
    let pack = changed();
    let named: Vec<_> = pack.languages().collect();
    assert_eq!(named.len(), 4);
    assert_eq!(named[2], ("nb", Some("Norsk bokmål")));
    for (wanted, found) in [
        ("nb", "nb"),
        ("nb-NO", "nb"),
        ("NB", "nb"),
        ("da", "da"),
        ("da-DK", "da"),
        ("fi", "en"),
        ("", "en"),
    ] {
        assert_eq!(language(&pack, wanted), found, "{wanted}");
    }
    let catalogue = pack.catalogue("nb").unwrap();
    assert_eq!(catalogue.title(), "Innovasjonsprosessen i 360 grader");
    assert_eq!(catalogue.perspectives()[3].name, "Data og deling");
}

#[test]
fn the_interface_speaks_the_language_that_the_texts_name() {
    let pack = changed();
    for (texts, words) in [("nb", "da"), ("sv", "sv"), ("fi", "en"), ("da-DK", "da")] {
        assert_eq!(pack.words(texts), words, "{texts}");
    }
}

#[test]
fn without_its_own_language_texts_that_go_with_it_are_given_then_english_then_the_first() {
    let mut pack = changed_json();
    pack["texts"].as_object_mut().unwrap().remove("da");
    let without_danish = read(&pack).unwrap();
    assert_eq!(language(&without_danish, "da"), "nb");
    assert_eq!(language(&without_danish, "fi"), "en");
    pack["texts"].as_object_mut().unwrap().remove("en");
    let without_english = read(&pack).unwrap();
    assert_eq!(language(&without_english, "fi"), "nb");
}

#[test]
fn texts_of_any_country_are_given_where_there_are_none_without_one() {
    let mut pack = changed_json();
    let texts = pack["texts"].as_object_mut().unwrap();
    for (plain, of_country) in [("sv", "sv-FI"), ("en", "en-GB")] {
        let mut words = texts.remove(plain).unwrap();
        words["language"] = json!(of_country);
        texts.insert(of_country.to_owned(), words);
    }
    let pack = read(&pack).unwrap();
    for (wanted, found) in [
        ("sv", "sv-FI"),
        ("SV", "sv-FI"),
        ("sv-SE", "sv-FI"),
        ("en", "en-GB"),
        ("en-US", "en-GB"),
        ("nb-NO", "nb"),
        ("da", "da"),
    ] {
        assert_eq!(language(&pack, wanted), found, "{wanted}");
    }
    assert_eq!(pack.words("sv"), "sv");
}

#[test]
fn two_texts_of_one_language_are_not_put_together() {
    let danish = || ours().catalogue("da").unwrap().authored().1.clone();
    let structure = ours().structure().clone();
    let faults = Pack::from_parts("twice", "", structure, [danish(), danish()]).unwrap_err();
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["texts da: is there twice; only one of them would count"]
    );
}

#[test]
fn a_review_and_checks_of_sources_are_known() {
    let before = ours().catalogue("sv").unwrap();
    assert!(before.review().is_none());
    let mut pack = json();
    pack["texts"]["sv"]["review"] = json!({"role": "Språkkonsult", "date": "2027-01-12"});
    let sources = pack["structure"]["sources"].as_array_mut().unwrap();
    let lou = sources.iter_mut().find(|one| one["key"] == "LOU").unwrap();
    lou["checked"] = json!({"role": "Lawyer", "date": "2027-01-12", "source": "SFS 2016:1145"});
    let after = read(&pack).unwrap().catalogue("sv").unwrap();
    assert_eq!(after.review().unwrap().role, "Språkkonsult");
    let open = |catalogue: &gate360_process::Catalogue| {
        let all = catalogue.sources().iter();
        all.filter(|source| source.is_to_be_checked()).count()
    };
    assert_eq!(open(&after) + 1, open(&before));
}
