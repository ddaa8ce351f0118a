// Which block of a translation belongs to which of its source. Nothing records that, so it is
// guessed from what kind each is: most translations keep the order and the kinds.

const OTHER_KIND = 1.5;
const ALONE = 1;
/** What was added to the source since has probably no translation yet. */
const NEW_ALONE = 0.1;

/** Pairs of blocks in order; one of a pair is null where nothing matches. */
export function align(source, translation) {
  const costs = Array.from({ length: source.length + 1 }, () => new Float64Array(translation.length + 1));
  const alone = (block) => (block.change === 'added' ? NEW_ALONE : ALONE);
  const apart = (a, b) => (a.kind === b.kind ? 0 : OTHER_KIND);
  // From the end, so that the pairs can be read from the start.
  for (let i = source.length; i >= 0; i--) {
    for (let j = translation.length; j >= 0; j--) {
      const ways = [];
      if (i < source.length && j < translation.length) ways.push(costs[i + 1][j + 1] + apart(source[i], translation[j]));
      if (i < source.length) ways.push(costs[i + 1][j] + alone(source[i]));
      if (j < translation.length) ways.push(costs[i][j + 1] + ALONE);
      if (ways.length) costs[i][j] = Math.min(...ways);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < source.length || j < translation.length;) {
    const here = costs[i][j];
    const [a, b] = [source[i], translation[j]];
    if (a && b && here === costs[i + 1][j + 1] + apart(a, b)) pairs.push([source[i++], translation[j++]]);
    else if (a && here === costs[i + 1][j] + alone(a)) pairs.push([source[i++], null]);
    else pairs.push([null, translation[j++]]);
  }
  return pairs;
}
