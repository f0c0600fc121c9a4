// The browser's database as it is, beside the page: to look at, to damage, and to fill.

/** What is in the page's database, store by store, as lists of `[key, value]`. */
export const contents = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const unpacked = async (value) => {
      if (!(value instanceof Uint8Array)) return value;
      const stream = new Blob([value]).stream();
      const isPacked = value[0] === 0x1f && value[1] === 0x8b;
      const plain = isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
      return new Response(plain).text();
    };
    const database = await done(indexedDB.open("gate360"));
    const found = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      found[name] = await Promise.all(
        keys.map(async (key, place) => [key, await unpacked(values[place])]),
      );
    }
    database.close();
    return found;
  });

/** Writes beside the page: `act` is given the stores of a transaction by their names. */
export const tamper = (page, act, given) =>
  page.evaluate(
    async ([act, given]) => {
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open("gate360");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, "readwrite");
      const ended = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)]));
      await new Function(`return (${act})(...arguments)`)(stores, given);
      await ended;
      database.close();
    },
    [act.toString(), given],
  );

/** The backups of the database, oldest first, without what they hold. */
export async function backups(page) {
  const { backups } = await contents(page);
  return backups.map(([number, entry]) => ({ number, ...entry }));
}

/** Waits until something is true of what is in the database; gives what it was. */
export async function until(page, look, wanted, limit = 20_000) {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look(page);
    if (wanted(found)) return found;
    if (Date.now() > end) throw new Error(`it never came to be: ${JSON.stringify(found)}`);
    await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
  }
}

/**
 * For a person's `prepare`: the computer's clock goes wrong by as much as `setClock` says, from
 * then on and after each loading.
 */
export const shiftableClock = () => {
  const Right = Date;
  const shift = () => {
    try {
      return Number(localStorage.getItem("wrong-by") ?? 0);
    } catch {
      // A page without an address has no such place.
      return 0;
    }
  };
  window.Date = class extends Right {
    constructor(...given) {
      if (given.length === 0) super(Right.now() + shift());
      else super(...given);
    }

    static now() {
      return Right.now() + shift();
    }
  };
};

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Puts the clock wrong by so many milliseconds. */
export const setClock = (page, by) =>
  page.evaluate((by) => localStorage.setItem("wrong-by", String(by)), by);
