// What the browser remembers. Where it may not remember anything, all goes on without.

const open = (kind) => {
  const name = (key) => `shirube-preview ${key}`;
  return {
    read(key) {
      try {
        return JSON.parse(window[kind].getItem(name(key)));
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value == null) window[kind].removeItem(name(key));
        else window[kind].setItem(name(key), JSON.stringify(value));
      } catch {
        // No storage, no memory.
      }
    },
  };
};

/** Of this tab, until it is closed. */
export const tab = open('sessionStorage');
/** Of this browser. */
export const browser = open('localStorage');
