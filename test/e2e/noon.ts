/** An environment in which it is noon, some days after the 2nd of December 2030. */
export function noon(day: number): Record<string, string> {
  const wanted = `Date.UTC(2030,11,${2 + day},11)`;
  const shifted =
    `const N=Date,d=${wanted}-N.now();` +
    'globalThis.Date=class extends N{' +
    'constructor(...a){a.length?super(...a):super(N.now()+d)}' +
    'static now(){return N.now()+d}}';
  return { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(shifted)}"` };
}
