//! A connection to the browser's database, and the transactions on it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbTransaction, IdbVersionChangeEvent,
};
use yew::Callback;

use super::layout::{
    BACKUP_DATA, BACKUPS, CHANGES, HANDLES, MARKS, META, PROJECTS, VERSION, lay_out,
};
use super::{Ended, StoreError, wait};

/// What a page needs to read: a newer database that lacks any of these is left alone.
const NEEDED: [&str; 7] = [
    CHANGES,
    PROJECTS,
    META,
    MARKS,
    BACKUPS,
    BACKUP_DATA,
    HANDLES,
];

/// A connection, closed when it is dropped or when a newer version of the app needs the
/// database for itself.
#[derive(Debug)]
pub(super) struct Connection {
    database: IdbDatabase,
    /// Whether the database is one of a newer version, which is read only.
    read_only: bool,
    /// Whether there was no database before.
    new: bool,
    _ends: [EventListener; 2],
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Connection {
    /// Opens a database, making it if there is none. One of a newer version is opened to be read
    /// only. Calls back if the connection ends by itself.
    pub(super) async fn open(name: &str, ended: &Callback<Ended>) -> Result<Self, StoreError> {
        // A browser that keeps nothing has no factory, or throws when asked for it.
        let factory = window()
            .indexed_db()
            .ok()
            .flatten()
            .ok_or(StoreError::Refused)?;
        let request = factory
            .open_with_u32(name, VERSION)
            .map_err(StoreError::from_opening)?;
        let opening = request.clone();
        let new = Rc::new(Cell::new(false));
        let newly = Rc::clone(&new);
        let _laying_out = EventListener::once(&request, "upgradeneeded", move |event| {
            let before = event
                .dyn_ref::<IdbVersionChangeEvent>()
                .map_or(0.0, IdbVersionChangeEvent::old_version);
            newly.set(before < 1.0);
            let laid_out = lay_out(&opening, before);
            if let (Err(_), Some(transaction)) = (laid_out, opening.transaction()) {
                // Then opening fails, rather than leaving a database without its stores.
                let _ = transaction.abort();
            }
        });
        let (database, read_only) = match opened(&request).await {
            Err(StoreError::Newer) => {
                let request = factory.open(name).map_err(StoreError::from_opening)?;
                (opened(&request).await?, true)
            }
            database => (database?, false),
        };
        let connection = Self {
            _ends: ends(&database, ended),
            database,
            read_only,
            new: new.get(),
        };
        let names = connection.database.object_store_names();
        if read_only && !NEEDED.iter().all(|name| names.contains(name)) {
            return Err(StoreError::Newer);
        }
        Ok(connection)
    }

    /// Whether the database is one of a newer version, which is read only.
    pub(super) fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether there was no database before this connection made it.
    pub(super) fn is_new(&self) -> bool {
        self.new
    }

    /// A transaction of reading from some stores.
    pub(super) fn reading(&self, stores: &[&str]) -> Result<IdbTransaction, StoreError> {
        let stores: Array = stores.iter().copied().map(JsValue::from).collect();
        Ok(self.database.transaction_with_str_sequence(&stores)?)
    }

    /// A store to read from.
    pub(super) fn read(&self, store: &str) -> Result<IdbObjectStore, StoreError> {
        Ok(self
            .database
            .transaction_with_str(store)?
            .object_store(store)?)
    }

    /// Does a transaction of writing on some stores, all of it or nothing. `act` makes requests. If
    /// it waits for anything, then for those only: else the browser ends the transaction with half
    /// of the work done. What saves work waits for none, so that the browser has all of it at once.
    pub(super) async fn write<T>(
        &self,
        stores: &[&str],
        act: impl AsyncFnOnce(&IdbTransaction) -> Result<T, JsValue>,
    ) -> Result<T, StoreError> {
        if self.read_only {
            return Err(StoreError::Newer);
        }
        let transaction = self.begin(stores)?;
        let done = match act(&transaction).await {
            Ok(done) => done,
            Err(thrown) => {
                // It can't have ended yet, so this undoes what was asked for so far.
                let _ = transaction.abort();
                return Err(thrown.into());
            }
        };
        commit(&transaction);
        wait::completion(&transaction).await?;
        Ok(done)
    }

    /// Begins a transaction of writing that is complete when the data is on the disk, where the browser
    /// offers that; others pass over the wish. web-sys has this call among its unstable ones
    /// only, so it is made by its name.
    fn begin(&self, stores: &[&str]) -> Result<IdbTransaction, JsValue> {
        let stores: Array = stores.iter().copied().map(JsValue::from).collect();
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let transaction: Function =
            Reflect::get(&self.database, &"transaction".into())?.dyn_into()?;
        transaction
            .call3(&self.database, &stores, &"readwrite".into(), &options)?
            .dyn_into()
    }
}

/// Says that nothing more is asked for, so that the transaction holds also if the page goes now:
/// what a page that has gone did not call complete, the browser gives up. Browsers without this
/// call complete it by themselves a moment later. web-sys calls it deprecated, so it is made by
/// its name.
fn commit(transaction: &IdbTransaction) {
    let call = Reflect::get(transaction, &"commit".into())
        .ok()
        .and_then(|found| found.dyn_into::<Function>().ok());
    if let Some(call) = call {
        // One that has failed already can't be completed; whoever waits for it is told so.
        let _ = call.call0(transaction);
    }
}

/// Waits until a database is open.
async fn opened(request: &IdbOpenDbRequest) -> Result<IdbDatabase, StoreError> {
    wait::result(request)
        .await
        .and_then(JsCast::dyn_into)
        .map_err(StoreError::from_opening)
}

/// Listens for the end of a connection: another tab asks this one to make way, or the browser has
/// closed it.
fn ends(database: &IdbDatabase, ended: &Callback<Ended>) -> [EventListener; 2] {
    let (closing, told) = (database.clone(), ended.clone());
    let asked = EventListener::new(database, "versionchange", move |event| {
        closing.close();
        let wanted = event
            .dyn_ref::<IdbVersionChangeEvent>()
            .and_then(IdbVersionChangeEvent::new_version);
        // Without a version it is to be deleted.
        told.emit(match wanted {
            Some(_) => Ended::Upgraded,
            None => Ended::Cleared,
        });
    });
    let told = ended.clone();
    let closed = EventListener::new(database, "close", move |_| told.emit(Ended::Cleared));
    [asked, closed]
}
