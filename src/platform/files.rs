//! Stored files: bytes in object storage under their SHA-256, what they are and whose in the table `attachment`.
//!
//! The type is told from the content, never from the name. Pictures are decoded and written anew:
//! the orientation is kept, everything else a camera wrote (place, time, owner) is dropped.

use super::{App, Fault, Tx, crypto};
use crate::values::{Arg, Problem};
use bytes::Bytes;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt};
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Semaphore;

pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// Decoding takes memory: two pictures at a time bound it.
    decoders: Semaphore,
}

/// A file as it came.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The form field it came in.
    pub field: String,
    pub name: String,
    pub bytes: Bytes,
}

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Attachment {
    pub id: String,
    pub owner_kind: String,
    pub owner_id: String,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: String,
    pub added_at: i64,
}

impl Attachment {
    pub fn is_picture(&self) -> bool {
        self.media_type.starts_with("image/")
    }
}

/// A file that was checked and stored; `attach` gives it an owner.
#[derive(Debug, Clone)]
pub struct Stored {
    name: String,
    media_type: &'static str,
    bytes: i64,
    sha256: String,
}

const PICTURE_SIDE_MAX: u32 = 12_000;
const PICTURE_MEMORY_MAX: u64 = 256 * 1024 * 1024;
/// Larger pictures are scaled down to this: enough for a screen and for A4.
const PICTURE_SIDE_KEPT: u32 = 2_400;

impl Files {
    pub fn open(folder: &Path) -> Result<Files, String> {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let store =
            LocalFileSystem::new_with_prefix(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Files { store: Arc::new(store.with_fsync(true)), decoders: Semaphore::new(2) })
    }

    /// Checks the kind and size and stores the bytes. `types` are the kinds that the rules allow (`pdf`, `jpg` …).
    pub async fn store(&self, upload: Upload, types: &[String], bytes_max: u64) -> Result<Stored, Fault> {
        let field = upload.field.clone();
        if upload.bytes.is_empty() {
            return Err(Fault::invalid(&field, "file-empty"));
        }
        if upload.bytes.len() as u64 > bytes_max {
            let problem = Problem::new(field, "file-too-large").with("megabytes", megabytes(bytes_max));
            return Err(Fault::Invalid(vec![problem]));
        }
        let kind = infer::get(&upload.bytes).map(|kind| kind.extension()).unwrap_or_default();
        if !types.iter().any(|allowed| allowed == kind) {
            let problem = Problem::new(field, "file-type").with("types", Arg::Text(types.join(", ")));
            return Err(Fault::Invalid(vec![problem]));
        }
        let name = clean_name(&upload.name);
        let (bytes, media_type) = match kind {
            "jpg" | "png" | "webp" => {
                self.rewrite_picture(upload.bytes, kind == "png").await.map_err(|fault| match fault {
                    Fault::Invalid(_) => Fault::invalid(&field, "file-picture-broken"),
                    fault => fault,
                })?
            }
            "pdf" => (upload.bytes, "application/pdf"),
            "xlsx" => (upload.bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "docx" => (upload.bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            _ => return Err(Fault::invalid(&field, "file-type")),
        };
        self.put(name, media_type, bytes).await
    }

    async fn put(&self, name: String, media_type: &'static str, bytes: Bytes) -> Result<Stored, Fault> {
        let sha256 = crypto::sha256_hex(&bytes);
        let stored = Stored { name, media_type, bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX), sha256 };
        // The same bytes have the same name, so writing them twice changes nothing.
        self.store.put(&object_path(&stored.sha256), bytes.into()).await.map_err(Fault::internal)?;
        Ok(stored)
    }

    pub async fn read(&self, sha256: &str) -> Result<Bytes, Fault> {
        let result = self.store.get(&object_path(sha256)).await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => Fault::NotFound,
            error => Fault::internal(error),
        })?;
        result.bytes().await.map_err(Fault::internal)
    }

    async fn rewrite_picture(&self, bytes: Bytes, keep_png: bool) -> Result<(Bytes, &'static str), Fault> {
        let _turn = self.decoders.acquire().await.map_err(Fault::internal)?;
        let rewritten =
            tokio::task::spawn_blocking(move || rewrite(&bytes, keep_png)).await.map_err(Fault::internal)?;
        rewritten.map_err(|_| Fault::Invalid(Vec::new()))
    }
}

fn rewrite(bytes: &[u8], keep_png: bool) -> image::ImageResult<(Bytes, &'static str)> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(PICTURE_SIDE_MAX);
    limits.max_image_height = Some(PICTURE_SIDE_MAX);
    limits.max_alloc = Some(PICTURE_MEMORY_MAX);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > PICTURE_SIDE_KEPT {
        picture = picture.resize(PICTURE_SIDE_KEPT, PICTURE_SIDE_KEPT, image::imageops::FilterType::Triangle);
    }
    let mut written = Cursor::new(Vec::new());
    if keep_png {
        picture.write_to(&mut written, ImageFormat::Png)?;
        return Ok((written.into_inner().into(), "image/png"));
    }
    DynamicImage::ImageRgb8(picture.into_rgb8()).write_to(&mut written, ImageFormat::Jpeg)?;
    Ok((written.into_inner().into(), "image/jpeg"))
}

fn object_path(sha256: &str) -> ObjectPath {
    let folder = sha256.get(..2).unwrap_or("00");
    ObjectPath::from(format!("{folder}/{sha256}"))
}

fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes / 1_048_576).unwrap_or(i64::MAX)
}

/// Names are shown and sent in a header: no paths, no control characters, at most 120 characters.
fn clean_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let cleaned: String = name.chars().filter(|c| !c.is_control() && *c != '"').take(120).collect();
    if cleaned.trim().is_empty() { "file".to_owned() } else { cleaned }
}

/// Gives a stored file its owner, as in (`application`, id), and returns the attachment's id.
pub async fn attach(tx: &mut Tx, app: &App, kind: &str, owner: &str, stored: &Stored) -> Result<String, Fault> {
    let id = crypto::new_id();
    sqlx::query(
        "INSERT INTO attachment (id, owner_kind, owner_id, name, media_type, bytes, sha256, added_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&id)
    .bind(kind)
    .bind(owner)
    .bind(&stored.name)
    .bind(stored.media_type)
    .bind(stored.bytes)
    .bind(&stored.sha256)
    .bind(app.now().millis())
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Takes a file from its owner. The bytes stay: versions that were sent refer to them.
pub async fn detach(tx: &mut Tx, kind: &str, owner: &str, id: &str) -> Result<(), Fault> {
    let sql = "DELETE FROM attachment WHERE id = $1 AND owner_kind = $2 AND owner_id = $3";
    let done = sqlx::query(sql).bind(id).bind(kind).bind(owner).execute(&mut **tx).await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Fault::NotFound) }
}

const COLUMNS: &str = "id, owner_kind, owner_id, name, media_type, bytes, sha256, added_at";

pub async fn of_owner(app: &App, kind: &str, owner: &str) -> Result<Vec<Attachment>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE owner_kind = $1 AND owner_id = $2 ORDER BY added_at, id");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(kind).bind(owner).fetch_all(app.db.read()).await?)
}

/// The same as the transaction sees it.
pub async fn of_owner_in_tx(tx: &mut Tx, kind: &str, owner: &str) -> Result<Vec<Attachment>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE owner_kind = $1 AND owner_id = $2 ORDER BY added_at, id");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(kind).bind(owner).fetch_all(&mut **tx).await?)
}

pub async fn by_id(app: &App, id: &str) -> Result<Attachment, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE id = $1");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(app.db.read()).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut bytes, ImageFormat::Jpeg).expect("a picture");
        bytes.into_inner()
    }

    async fn store(name: &str, bytes: Vec<u8>) -> Result<Stored, Fault> {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::open(folder.path()).expect("a store");
        let types = ["pdf", "jpg"].map(str::to_owned);
        files.store(Upload { field: "file".into(), name: name.into(), bytes: bytes.into() }, &types, 100_000).await
    }

    fn code(result: Result<Stored, Fault>) -> String {
        match result {
            Err(Fault::Invalid(problems)) => problems.into_iter().next().map(|p| p.code).unwrap_or_default(),
            other => format!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn the_content_decides_not_the_name() {
        assert_eq!(code(store("plan.pdf", b"MZ\x90\0 a program".to_vec()).await), "file-type");
        assert_eq!(code(store("plan.pdf", Vec::new()).await), "file-empty");
        assert_eq!(code(store("plan.pdf", [b"%PDF-1.7".as_slice(), &[0; 100_000]].concat()).await), "file-too-large");
        assert_eq!(code(store("a.jpg", b"\xff\xd8\xff\xe0 and nothing more".to_vec()).await), "file-picture-broken");
        let kept = store("../../etc/plan\n.exe", b"%PDF-1.7 text".to_vec()).await.expect("stored");
        assert_eq!((kept.name.as_str(), kept.media_type), ("plan.exe", "application/pdf"));
    }

    #[test]
    fn pictures_are_scaled_and_lose_their_past() {
        let mut bytes = picture(3000, 10);
        let secret = b"\xff\xe1\x00\x10Exif\0\0GPS43.25";
        bytes.splice(2..2, secret.iter().copied());
        let (rewritten, media_type) = rewrite(&bytes, false).expect("rewritten");
        assert_eq!(media_type, "image/jpeg");
        assert!(!rewritten.windows(5).any(|w| w == b"GPS43"));
        let read = image::load_from_memory(&rewritten).expect("a picture");
        assert_eq!(read.width(), PICTURE_SIDE_KEPT);
        assert!(rewrite(&picture(12_001, 1), false).is_err(), "too wide");
    }
}
