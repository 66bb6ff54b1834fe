import fc from 'fast-check';
import {
  buildTree,
  covers,
  nodeOfLine,
  openedAtFirst,
  openTo,
  visibleNodes,
} from '../../../src/taskpane/regulation/regulationTree';
import { stepInTree } from '../../../src/taskpane/regulation/stepInTree';
import { archive, read } from './readings';

const { regulation } = read(archive);
const tree = buildTree(regulation);
const all = new Set(tree.nodes.keys());

const shown = (opened: ReadonlySet<string>) =>
  visibleNodes(tree, opened).map(({ key, level }) => `${level} ${key}`);

describe('what was read as a tree', () => {
  it('stands in the order of the document, notes under what they are about', () => {
    expect(shown(all)).toEqual([
      '1 track 0',
      '2 role 0',
      '3 duty 0 1',
      '2 unit 0',
      '3 note 4',
      '3 role 1',
      '4 duty 1 1',
      '4 duty 1 2',
      '4 duty 1 3',
      '5 part 1 3.1',
      '5 part 1 3.2',
      '3 role 2',
      '4 duty 2 1',
      '3 role 3',
      '4 duty 3 1',
    ]);
  });

  it('shows all roles and no duties at first', () => {
    const kinds = visibleNodes(tree, openedAtFirst(tree)).map(({ kind }) => kind);
    expect(kinds).toEqual(['track', 'role', 'unit', 'note', 'role', 'role', 'role']);
  });

  it('opens all that stands above a node', () => {
    expect([...openTo(tree, new Set(), 'part 1 3.2')]).toEqual(['duty 1 3', 'role 1', 'unit 0', 'track 0']);
  });

  it('leads from each line to its node, and from each node to its lines', () => {
    const nodes = regulation.lines.map((_, at) => nodeOfLine(tree, regulation, at));
    expect(nodes.slice(3, 11)).toEqual([
      'unit 0',
      'note 4',
      'role 1',
      'duty 1 1',
      'duty 1 2',
      'duty 1 3',
      'part 1 3.1',
      'part 1 3.2',
    ]);
    nodes.forEach((key, at) => {
      expect(covers(tree.nodes.get(key!)!, regulation.lines[at]!, at)).toBe(true);
    });
    const linesOf = (key: string) =>
      regulation.lines.flatMap((line, at) => (covers(tree.nodes.get(key)!, line, at) ? [at] : []));
    expect(linesOf('duty 1 3')).toEqual([8, 9, 10]);
    expect(linesOf('role 2')).toEqual([11, 12]);
    expect(linesOf('note 4')).toEqual([4]);
  });

  it('hides nothing where units are said to stand in one another', () => {
    const ring = {
      ...regulation,
      units: [
        { name: 'A', track: '', parent: 'B', ownBylaw: false, line: 0 },
        { name: 'B', track: '', parent: 'A', ownBylaw: false, line: 1 },
      ],
    };
    const seen = visibleNodes(buildTree(ring), new Set(buildTree(ring).nodes.keys()));
    expect(seen.filter(({ kind }) => kind === 'unit')).toHaveLength(2);
  });

  it('shows each node once, whatever lines a document has', () => {
    const line = fc.constantFrom(
      'الإدارة',
      'وحدة المال',
      '1- مدير/ة',
      '2- محاسب/ة',
      '1. عمل',
      '• جزء',
      '؟',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { regulation: any } = read(lines.join('\n'));
        const built = buildTree(any);
        const keys = visibleNodes(built, new Set(built.nodes.keys())).map(({ key }) => key);
        expect(keys.toSorted()).toEqual([...built.nodes.keys()].toSorted());
        const placed = any.lines.filter(({ as }) => as === 'note' || as === 'duty' || as === 'part');
        for (const one of placed) expect(nodeOfLine(built, any, any.lines.indexOf(one))).not.toBeNull();
      }),
    );
  });
});

describe('keys in the tree', () => {
  const opened = openedAtFirst(tree);
  const visible = visibleNodes(tree, opened);
  it.each([
    ['ArrowDown', 0, false, { choose: 'role 0' }],
    ['ArrowUp', 0, false, { choose: 'track 0' }],
    ['End', 0, false, { choose: 'role 3' }],
    ['Home', 4, false, { choose: 'track 0' }],
    ['ArrowRight', 1, false, { toggle: 'role 0', isOpen: true }],
    ['ArrowLeft', 1, true, { toggle: 'role 0', isOpen: true }],
    ['ArrowRight', 0, false, { choose: 'role 0' }],
    ['ArrowLeft', 0, false, { toggle: 'track 0', isOpen: false }],
    ['ArrowRight', 1, true, { choose: 'track 0' }],
    ['ArrowRight', 3, false, undefined],
    ['Tab', 0, false, undefined],
    ['Enter', 2, false, { choose: 'unit 0' }],
  ] as const)('%s at node %i, from the right: %s', (key, at, isFromRight, expected) => {
    expect(stepInTree(key, visible, at, opened, isFromRight)).toEqual(expected);
  });
});
