//! Transfers step by step: what is asked of which host, and what answers mean.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use core::time::Duration;

use wa_media::{
    Download, DownloadStep, MediaFile, MediaHost, MediaHosts, MediaType, RESUMABLE_FROM, Renewal,
    TransferError, Upload, UploadStep, UploadToken, Verdict,
};

const PLACE: &[u8] = br#"{"url":"https://a/v/x?ccb=1","direct_path":"/v/x?ccb=1","handle":"h"}"#;

fn hosts(auth: &str) -> MediaHosts {
    let hosts = ["a", "b"].map(|name| MediaHost::https(name).unwrap());
    MediaHosts { auth: auth.into(), hosts: hosts.into() }
}

fn upload(length: u64) -> Upload {
    let mut upload = Upload::new(MediaType::Image, UploadToken::new([7; 32]), length);
    assert!(matches!(upload.step(), UploadStep::Hosts(Renewal::Known)));
    upload.give_hosts(hosts("one"));
    upload
}

/// Host, auth, first byte and pause of the next request.
fn post(upload: &mut Upload) -> (String, Option<u64>, Duration) {
    match upload.step() {
        UploadStep::Post(request) => {
            let (_, rest) = request.url.split_once("://").unwrap();
            let (host, query) = (rest.split_once('/').unwrap().0, rest.split_once('?').unwrap().1);
            let auth = query.split('&').next().unwrap();
            (format!("{host} {auth}"), request.from, request.after)
        }
        other => panic!("{other:?}"),
    }
}

fn at(place: &str, from: Option<u64>) -> (String, Option<u64>, Duration) {
    (place.to_owned(), from, Duration::ZERO)
}

#[test]
fn a_small_file_is_sent_at_once_and_its_place_is_told() {
    let mut upload = upload(RESUMABLE_FROM - 1);
    assert_eq!(post(&mut upload), at("a auth=one", Some(0)));
    upload.answered(200, PLACE);
    let UploadStep::Done(uploaded) = upload.step() else { panic!("not done") };
    assert_eq!(uploaded.direct_path, "/v/x?ccb=1");
    assert_eq!(uploaded.handle.as_deref(), Some("h"));
    assert!(!format!("{uploaded:?}").contains("/v/x"));
}

#[test]
fn a_large_file_goes_on_where_the_host_says() {
    for (answer, from) in [
        (&br#"{"resume":"1000"}"#[..], 1000),
        (br#"{"resume":"0"}"#, 0),
        (br#"{"resume":"99999999999"}"#, 0),
        (br#"{"resume":"-3"}"#, 0),
        (br#"{"resume":3}"#, 0),
        (b"nonsense", 0),
        (br#"{"resume":"complete"}"#, 0),
    ] {
        let mut upload = upload(RESUMABLE_FROM);
        assert_eq!(post(&mut upload), at("a auth=one", None));
        upload.answered(200, answer);
        assert_eq!(post(&mut upload), at("a auth=one", Some(from)));
    }
    let mut upload = upload(RESUMABLE_FROM);
    post(&mut upload);
    upload.answered(200, br#"{"resume":"complete","direct_path":"/v/x"}"#);
    assert!(matches!(upload.step(), UploadStep::Done(_)));
    let mut upload = Upload::new(MediaType::Image, UploadToken::new([7; 32]), RESUMABLE_FROM);
    upload.give_hosts(hosts("one"));
    post(&mut upload);
    upload.broke();
    assert_eq!(post(&mut upload), at("a auth=one", Some(0)), "no answer is as good as none");
}

#[test]
fn what_breaks_off_is_taken_up_at_the_same_host_and_then_at_another() {
    let mut upload = upload(100);
    for _ in 0..2 {
        assert_eq!(post(&mut upload).1, Some(0));
        upload.broke();
        assert_eq!(post(&mut upload), at("a auth=one", None), "how much is there?");
        upload.answered(404, b"");
    }
    post(&mut upload);
    upload.broke();
    assert_eq!(post(&mut upload), at("b auth=one", Some(0)));
    upload.answered(200, PLACE);
    assert!(matches!(upload.step(), UploadStep::Done(_)));
}

#[test]
fn the_rest_that_does_not_fit_is_replaced_by_the_whole() {
    let mut upload = upload(RESUMABLE_FROM);
    post(&mut upload);
    upload.answered(200, br#"{"resume":"1000"}"#);
    post(&mut upload);
    upload.answered(400, b"");
    assert_eq!(post(&mut upload), at("a auth=one", Some(0)));
}

#[test]
fn a_token_is_renewed_once() {
    let mut upload = upload(100);
    post(&mut upload);
    upload.answered(401, b"");
    assert!(matches!(upload.step(), UploadStep::Hosts(Renewal::Fresh)));
    upload.give_hosts(hosts("two"));
    assert_eq!(post(&mut upload), at("a auth=two", Some(0)));
    upload.answered(403, b"");
    assert!(matches!(upload.step(), UploadStep::Failed(TransferError::Forbidden { status: 403 })));
}

#[test]
fn an_answer_without_a_place_asks_for_new_hosts_and_then_for_another_host() {
    let mut upload = upload(100);
    post(&mut upload);
    upload.answered(200, b"{}");
    assert!(matches!(upload.step(), UploadStep::Hosts(Renewal::Fresh)));
    upload.give_hosts(hosts("two"));
    post(&mut upload);
    upload.answered(200, br#"{"direct_path":"no slash"}"#);
    assert_eq!(post(&mut upload), at("b auth=two", Some(0)));
    // A URL alone names the path, too.
    upload.answered(200, br#"{"url":"https://elsewhere/v/y?ccb=1"}"#);
    let UploadStep::Done(uploaded) = upload.step() else { panic!("not done") };
    assert_eq!(uploaded.direct_path, "/v/y?ccb=1");
}

#[test]
fn hosts_that_fail_are_tried_three_times_with_growing_pauses() {
    let mut upload = upload(100);
    let mut tried = Vec::new();
    loop {
        match upload.step() {
            UploadStep::Post(request) => tried.push(request.after.as_millis()),
            UploadStep::Failed(error) => {
                assert_eq!(error, TransferError::Refused { status: 503 });
                assert!(error.is_retryable());
                break;
            }
            other => panic!("{other:?}"),
        }
        upload.answered(503, b"");
    }
    assert_eq!(tried, [0, 0, 500, 0, 1000, 0]);
}

#[test]
fn what_no_host_will_ever_take_is_given_up() {
    for (status, error) in [(413, TransferError::TooLarge), (415, TransferError::Refused { status: 415 })] {
        let mut upload = upload(100);
        while let UploadStep::Post(_) = upload.step() {
            upload.answered(status, b"");
        }
        let UploadStep::Failed(failed) = upload.step() else { panic!("not failed") };
        assert_eq!(failed, error);
    }
    let mut nowhere = Upload::new(MediaType::Image, UploadToken::new([7; 32]), 1);
    nowhere.give_hosts(MediaHosts { auth: String::new(), hosts: Vec::new() });
    assert!(matches!(nowhere.step(), UploadStep::Failed(TransferError::NoHost)));
}

fn file() -> MediaFile {
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Image);
    file.direct_path = Some("/v/x?ccb=1".into());
    file.expected.file_enc_sha256 = Some([0; 32]);
    file
}

fn download() -> Download {
    let mut download = Download::new(&file());
    download.give_hosts(hosts("one"));
    download
}

/// Host and range of the next request.
fn get(download: &mut Download) -> (String, Option<String>) {
    match download.step() {
        DownloadStep::Get(request) => {
            let (_, rest) = request.url.split_once("://").unwrap();
            (rest.split_once('/').unwrap().0.to_owned(), request.range)
        }
        other => panic!("{other:?}"),
    }
}

fn failed(download: &mut Download) -> TransferError {
    match download.step() {
        DownloadStep::Failed(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_download_that_breaks_off_goes_on_where_it_ended() {
    let mut download = download();
    assert_eq!(get(&mut download), ("a".into(), None));
    assert_eq!(download.answered(200, None), Verdict::Read { skip: 0 });
    download.took(1000);
    download.broke();
    assert_eq!(get(&mut download), ("a".into(), Some("bytes=1000-".into())));
    assert_eq!(download.answered(206, Some("bytes 1000-1999/2000")), Verdict::Read { skip: 0 });
    download.took(500);
    download.broke();
    assert_eq!(get(&mut download), ("a".into(), Some("bytes=1500-".into())));
    assert_eq!(download.answered(200, None), Verdict::Read { skip: 1500 }, "the host sends everything");
    download.took(500);
    assert!(download.ended());
}

#[test]
fn a_host_that_sends_another_part_is_left() {
    let mut download = download().part(100..200);
    assert_eq!(get(&mut download), ("a".into(), Some("bytes=100-199".into())));
    assert_eq!(download.answered(206, Some("bytes 0-99/1000")), Verdict::Leave);
    assert_eq!(get(&mut download).0, "b");
    assert_eq!(download.answered(206, Some("bytes 100-149/1000")), Verdict::Read { skip: 0 });
    download.took(50);
    assert!(!download.ended(), "half of it");
    assert_eq!(get(&mut download).1, Some("bytes=150-199".into()));
}

#[test]
fn what_is_gone_is_gone_whatever_other_hosts_do() {
    let mut gone = download();
    get(&mut gone);
    assert_eq!(gone.answered(410, None), Verdict::Leave);
    assert_eq!(failed(&mut gone), TransferError::Gone { status: 410 });

    let mut missing = download();
    get(&mut missing);
    missing.answered(404, None);
    assert_eq!(get(&mut missing).0, "b");
    missing.answered(400, None);
    let error = failed(&mut missing);
    assert_eq!(error, TransferError::Gone { status: 404 });
    assert!(error.needs_reupload());
}

#[test]
fn a_path_that_is_not_permitted_is_asked_for_once_more_with_new_hosts() {
    let mut download = download();
    get(&mut download);
    download.answered(403, None);
    assert!(matches!(download.step(), DownloadStep::Hosts(Renewal::Fresh)));
    download.give_hosts(hosts("two"));
    get(&mut download);
    download.answered(403, None);
    assert_eq!(failed(&mut download), TransferError::Forbidden { status: 403 });
}

#[test]
fn a_url_of_a_peer_leads_to_no_host_of_the_peer() {
    let mut file = file();
    file.direct_path = None;
    file.url = Some("https://evil.example:99/v/y?ccb=2".into());
    let mut download = Download::new(&file);
    download.give_hosts(hosts("one"));
    let DownloadStep::Get(request) = download.step() else { panic!("no request") };
    assert!(request.url.starts_with("https://a/v/y?ccb=2&hash="), "{}", request.url);
    for url in [None, Some("https://evil.example"), Some("no url")] {
        file.url = url.map(str::to_owned);
        let mut download = Download::new(&file);
        download.give_hosts(hosts("one"));
        assert!(matches!(failed(&mut download), TransferError::Media(_)));
    }
}

#[test]
fn hosts_that_never_send_a_byte_are_given_up_after_three_rounds() {
    let mut download = download();
    let mut requests = 0;
    while let DownloadStep::Get(_) = download.step() {
        requests += 1;
        download.broke();
    }
    assert_eq!((requests, failed(&mut download)), (6, TransferError::Unreachable));
}
