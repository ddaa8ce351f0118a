// Elements without markup: what comes from content is only ever a text here.

/** An element. Properties that are functions listen; those that are null or false are left out. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value == null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key, value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

/** A link where there is an address, else the words alone. */
export const link = (href, properties, ...children) =>
  make(href ? 'a' : 'span', href ? { href, ...properties } : properties, ...children);

/** The children of an element, replaced only if what they show has changed: focus stays there. */
export function fill(element, data, draw) {
  const shown = JSON.stringify(data);
  if (element.shown === shown) return;
  element.shown = shown;
  element.replaceChildren(...[draw(data)].flat(Infinity).filter((child) => child != null && child !== false));
}

/** JSON of the preview server. Throws where it does not answer. */
export async function get(address) {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
