import { chartOrganisation } from '../../../src/chart/chartOrganisation';
import { type Drawing } from '../../../src/chart/drawing';
import { type SvgElement } from '../../../src/chart/svg';
import { deriveStructure } from '../../../src/organisation/structure';
import { frameAround, frameWhole } from '../../../src/taskpane/chart/previewFrame';
import { chooseDetail, drawOutlines, needsOutlines } from '../../../src/taskpane/chart/previewLayers';
import { buildOrganisation } from '../../organisation/build';

/** A chart of a top with so many below it, on one page. */
function draw(count: number): Drawing {
  const codes = Array.from({ length: count }, (_, at) => at + 1);
  const organisation = buildOrganisation({
    roles: codes.map((code) => ({
      ...{ code, title: `دور ${code}`, unit: code % 2 ? 'وحدة' : '' },
      ...{ kind: code % 3 ? 'دائم' : 'مرن', track: `مسار ${code % 4}` },
    })),
    lines: codes.slice(1).map((role) => ({ role, reportsTo: Math.floor(role / 8) + 1 })),
  });
  return chartOrganisation(organisation, deriveStructure(organisation), { language: 'ar' });
}

describe('a small chart', () => {
  const drawing = draw(20);
  it('is shown whole in detail: every shape, and nothing in outline', () => {
    const detail = chooseDetail(drawing, frameWhole(drawing))!;
    expect(needsOutlines(drawing)).toBe(false);
    expect(detail.connectors).toHaveLength(drawing.connectors.length);
    expect(detail.frames.length + detail.boxes.length).toBe(drawing.boxes.length);
    for (const at of detail.frames) expect(drawing.boxes[at]!.kind).toBe('frame');
  });
});

describe('a large chart', () => {
  const drawing = draw(400);
  const whole = frameWhole(drawing);
  const last = drawing.boxes.findLast(({ kind }) => kind === 'role')!;
  const near = frameAround({ x: last.left, y: last.top }, whole, drawing, 330);

  it('is shown whole in outline only', () => {
    expect(needsOutlines(drawing)).toBe(true);
    expect(chooseDetail(drawing, whole)).toBeNull();
  });

  it('is shown in detail where one looks near: all that is seen, and little else', () => {
    const detail = chooseDetail(drawing, near)!;
    const shown = new Set([...detail.boxes, ...detail.frames]);
    for (const [at, { left, top, width, height }] of drawing.boxes.entries()) {
      const isSeen =
        left < near.x + near.width &&
        left + width > near.x &&
        top < near.y + near.height &&
        top + height > near.y;
      if (isSeen) expect(shown).toContain(at);
    }
    expect(detail.boxes.length).toBeLessThan(drawing.boxes.length / 2);
    expect(detail.connectors.length).toBeLessThan(drawing.connectors.length);
  });

  it('has each box and line once in its outlines, in its own look, a few hundred together', () => {
    const outlines = [...drawOutlines(drawing)];
    const begun = (attribute: (element: SvgElement) => boolean): number =>
      outlines
        .filter(attribute)
        .reduce((sum, { attributes }) => sum + attributes.d!.split('M').length - 1, 0);
    expect(begun(({ attributes }) => attributes.fill === 'none')).toBe(
      drawing.connectors.length +
        drawing.boxes.filter(({ fill, border }) => fill === undefined && border).length,
    );
    for (const fill of new Set(drawing.boxes.flatMap((box) => box.fill ?? []))) {
      expect(begun(({ attributes }) => attributes.fill === fill)).toBe(
        drawing.boxes.filter((box) => box.fill === fill).length,
      );
    }
    expect(outlines.length).toBeLessThan(drawing.boxes.length / 8);
    for (const { tag, content } of outlines) expect([tag, content]).toEqual(['path', '']);
  });
});
