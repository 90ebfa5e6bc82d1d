import type { Run } from './cells';

/** Sizes in pixels. A cell's are those of 14-pixel type. */
const CELL = { width: 8.4, height: 19 };
const FONT_SIZE = 14;
const COLUMNS = 80;
const PADDING = { x: 22, top: 46, bottom: 18 };
const GAP = 20;
const WIDTH = COLUMNS * CELL.width + 2 * PADDING.x;

const COLORS = {
  background: '#0d1117',
  border: '#3d444d',
  text: '#d7dde4',
  dim: '#8b949e',
  dots: ['#ff5f57', '#febc2e', '#28c840'],
};
/** The first eight colours of a terminal and their bright forms, as they read well on the dark. */
const PALETTE = [
  ...['#484f58', '#ff7b72', '#3fb950', '#e3b341', '#58a6ff', '#bc8cff', '#39c5cf', '#d7dde4'],
  ...['#6e7681', '#ffa198', '#56d364', '#eac54f', '#79c0ff', '#d2a8ff', '#56d4dd', '#ffffff'],
];

export interface Window {
  /** In the bar above. */
  readonly title: string;
  readonly runs: readonly Run[];
}

/** Terminal windows, one below the other. It looks the same in any monospaced font. */
export function svg(windows: readonly Window[], description: string): string {
  const heights = windows.map(({ runs }) => heightOf(runs));
  const tops = heights.map((_, index) => sum(heights.slice(0, index)) + index * GAP);
  const height = sum(heights) + (windows.length - 1) * GAP;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeXml(description)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}">`,
    `<title>${escapeXml(description)}</title>`,
    ...windows.flatMap((each, index) => drawWindow(each, tops[index] ?? 0, heights[index] ?? 0)),
    '</svg>',
  ].join('\n')}\n`;
}

function heightOf(runs: readonly Run[]): number {
  const rows = Math.max(...runs.map(({ row }) => row)) + 1;
  return PADDING.top + rows * CELL.height + PADDING.bottom;
}

function drawWindow({ title, runs }: Window, top: number, height: number): readonly string[] {
  const frame = `x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="9"`;
  return [
    `<g transform="translate(0 ${top})">`,
    `<rect ${frame} fill="${COLORS.background}" stroke="${COLORS.border}"/>`,
    ...COLORS.dots.map(
      (fill, dot) => `<circle cx="${20 + dot * 18}" cy="17" r="5.5" fill="${fill}"/>`,
    ),
    `<text x="${WIDTH / 2}" y="21.5" text-anchor="middle" font-size="12.5" fill="${COLORS.dim}">${escapeXml(title)}</text>`,
    ...runs.map(drawRun),
    '</g>',
  ];
}

function drawRun(run: Run): string {
  const x = number(PADDING.x + run.column * CELL.width);
  const top = PADDING.top + run.row * CELL.height;
  const width = number(run.width * CELL.width);
  const color = colorOf(run);
  // Drawn as shapes, lines join from cell to cell in any font.
  if (/^[━─╌]+$/.test(run.text)) {
    const dashes = run.text.startsWith('╌') ? ` stroke-dasharray="${CELL.width / 4}"` : '';
    const y = number(top + CELL.height / 2);
    const stroke = `stroke="${color}" stroke-width="${run.text.startsWith('━') ? 2.5 : 1.2}"`;
    return `<path d="M${x} ${y}h${width}" ${stroke}${dashes}/>`;
  }
  if (run.text === '│') {
    const middle = number(PADDING.x + (run.column + 0.5) * CELL.width);
    return `<path d="M${middle} ${number(top)}v${CELL.height}" stroke="${color}" stroke-width="1.5"/>`;
  }
  const y = number(top + 14);
  const look = `${run.bold ? ' font-weight="bold"' : ''}${run.italic ? ' font-style="italic"' : ''}`;
  const fit = `textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  const text = `<text x="${x}" y="${y}" ${fit} fill="${run.inverse ? COLORS.background : color}"${look}>${escapeXml(run.text)}</text>`;
  if (!run.inverse) return text;
  return `<rect x="${x}" y="${number(top)}" width="${width}" height="${CELL.height}" fill="${color}"/>${text}`;
}

function colorOf({ color, dim }: Run): string {
  return (color === undefined ? undefined : PALETTE[color]) ?? (dim ? COLORS.dim : COLORS.text);
}

function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, sign => `&${names[sign]};`);
}

function number(value: number): string {
  return String(Number(value.toFixed(2)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
