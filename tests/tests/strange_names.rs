//! The vendor's strangest names, as a caller writes them in Rust and as they go over the wire.

use serde_json::json;
use tencentcloud_api::{
    car::{
        actions::{
            create_application_project::CreateApplicationProjectRequest,
            describe_cos_credential::DescribeCosCredentialResponse,
        },
        types::{ApplicationConcurrentPackage, ConcurrencyType, RunMode},
    },
    gme::types::RecordMode,
    mdc::types::{Pipeline, SrtKeyLength},
    tag,
};

#[test]
fn abbreviations_keep_together() {
    let request = CreateApplicationProjectRequest::builder()
        .name("a project")
        .type_(ConcurrencyType::Mm1Fhd)
        .application_id("app-1")
        .xr_max_width(5_000)
        .background_image_cos_file_id("file-1")
        .build();
    let sent = serde_json::to_value(&request).expect("a request is JSON");
    assert_eq!(
        sent,
        json!({
            "Name": "a project",
            "Type": "MM1_FHD",
            "ApplicationId": "app-1",
            "XRMaxWidth": 5_000,
            "BackgroundImageCOSFileId": "file-1",
        })
    );
    let answer: DescribeCosCredentialResponse =
        serde_json::from_value(json!({"SecretID": "an id"})).expect("a response is JSON");
    assert_eq!(answer.secret_id, "an id");
}

#[test]
fn methods_of_clients_are_words() {
    let _ = tencentcloud_api::mdc::Client::describe_stream_link_flow_srt_statistics;
    let _ = tag::Client::un_tag_resources;
}

#[test]
fn an_empty_text_and_numbers_are_values_of_enums() {
    assert_eq!(RunMode::from(""), RunMode::WithClient);
    assert_eq!(RecordMode::from(2), RecordMode::Mixed);
    assert_eq!(SrtKeyLength::from(16), SrtKeyLength::Aes128);
    assert_eq!(Pipeline::from("0"), Pipeline::Primary);
}

#[test]
fn a_struct_without_members_decodes() {
    let empty: ApplicationConcurrentPackage = serde_json::from_value(json!({"New": 1})).expect("a struct");
    assert_eq!(empty, ApplicationConcurrentPackage::default());
}
