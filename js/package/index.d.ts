/**
 * Mounts Gate 360 into an element, whose content it takes the place of. What people write stays
 * in the browser's storage of the page that it is in. The package's files must come from the page's
 * own origin: a worker is started from them. A call that failed can be made again.
 *
 * @param element The element, which should have the width of a page.
 * @returns A function that takes the app out again.
 */
export function mount(element: Element): Promise<() => void>;
