import { type ChartWish, type NotThere, type PlannedChart } from '../../../src/operations/planChart';
import { ChartPlanner, keyOf, type Planned } from '../../../src/taskpane/chart/chartPlanner';

/** A planner whose layouts end when the test says so. */
function makePlanner(before?: PlannedChart) {
  const states: Planned[] = [];
  const asked: {
    wish: ChartWish;
    signal: AbortSignal;
    tell: (portion: { done: number; total: number }) => void;
    give: (found: PlannedChart | NotThere) => Promise<void>;
    fail: (error: Error) => Promise<void>;
  }[] = [];
  const planner = new ChartPlanner({
    lay: (wish, { signal, tell }) =>
      new Promise((resolve, reject) => {
        const settle = async (end: () => void): Promise<void> => {
          end();
          await new Promise(setImmediate);
        };
        asked.push({
          ...{ wish, signal, tell },
          give: (found) =>
            settle(() => {
              resolve(found);
            }),
          fail: (error) =>
            settle(() => {
              reject(error);
            }),
        });
      }),
    explain: (error) => ({ message: 'failure.unexpected', values: {}, details: String(error) }),
    tell: (state) => states.push(state),
    ...(before && { before }),
  });
  return { planner, asked, last: () => states.at(-1)!, states };
}

/** A chart of this name, of one page or more, with so many boxes. */
function chartOf(name: string, textSize = 9, pages = 1, boxes = 1): PlannedChart {
  const drawing = { boxes: Array<object>(boxes).fill({}), connectors: [] };
  return {
    outcome: 'planned',
    name,
    textSize,
    pages: Array(pages).fill({ drawing }),
  } as unknown as PlannedChart;
}

const a4: ChartWish = { paper: 'A4' };
const a3: ChartWish = { paper: 'A3' };
const screen: ChartWish = { paper: 'screen' };

describe('the chart that is shown', () => {
  it('is planned, and there', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, []);
    expect(last()).toMatchObject({ isPlanning: true, plan: null });
    await asked[0]!.give(chartOf('one'));
    expect(last()).toMatchObject({ isPlanning: false, plan: { name: 'one' }, sizing: null });
  });

  it('stays until the next is there, also where the organisation is another', async () => {
    const { planner, asked, last } = makePlanner(chartOf('before'));
    planner.want(a4, []);
    expect(last()).toMatchObject({ isPlanning: true, plan: { name: 'before' } });
    await asked[0]!.give(chartOf('one'));
    expect(last().plan?.name).toBe('one');
  });

  it('is not replaced by the late answer of an older wish', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, []);
    planner.want(a3, []);
    expect(asked[0]!.signal.aborted).toBe(true);
    await asked[1]!.give(chartOf('new'));
    await asked[0]!.give(chartOf('old'));
    expect(last()).toMatchObject({ isPlanning: false, plan: { name: 'new' } });
  });

  it('nor by the late error of one, nor does that tell how far it is', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, []);
    planner.want(a3, []);
    asked[0]!.tell({ done: 1, total: 9 });
    await asked[0]!.fail(new Error('old'));
    expect(last()).toMatchObject({ isPlanning: true, failure: null, portion: null });
  });

  it('says how far it is, and forgets that when it is there', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, []);
    asked[0]!.tell({ done: 3, total: 30 });
    expect(last()).toMatchObject({ isPlanning: true, portion: { done: 3, total: 30 } });
    await asked[0]!.give(chartOf('one'));
    expect(last().portion).toBeNull();
  });

  it('says why it could not be laid out, once, and tries again when it is wished again', async () => {
    const { planner, asked, last } = makePlanner(chartOf('before'));
    planner.want(a4, [a3]);
    await asked[0]!.fail(new Error('no'));
    expect(last()).toMatchObject({
      ...{ isPlanning: false, plan: null, sizing: null },
      failure: { message: 'failure.unexpected', details: 'Error: no' },
    });
    expect(asked).toHaveLength(1);
    planner.want(a4, []);
    expect(last()).toMatchObject({ isPlanning: true, failure: null });
    await asked[1]!.give(chartOf('one'));
    expect(last()).toMatchObject({ plan: { name: 'one' }, failure: null });
  });

  it('says what of it the workbook lacks', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, []);
    await asked[0]!.give({ outcome: 'no-such-unit' });
    expect(last()).toMatchObject({ isPlanning: false, plan: null, notThere: 'no-such-unit' });
  });

  it('goes where nothing can be wished, and nothing more is planned', () => {
    const { planner, asked, last } = makePlanner(chartOf('before'));
    planner.want(a4, []);
    planner.want(null, [a3]);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(last()).toMatchObject({ isPlanning: false, plan: null, sizing: null });
  });

  it('tells nothing once the view is gone', async () => {
    const { planner, asked, states } = makePlanner();
    planner.want(a4, [a3]);
    const told = states.length;
    planner.stop();
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[0]!.tell({ done: 1, total: 2 });
    await asked[0]!.give(chartOf('late'));
    expect(states).toHaveLength(told);
    expect(asked).toHaveLength(1);
  });
});

describe('the sizes of other papers', () => {
  it('come after the chart, one at a time, each once, with how many there are', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, [a4, a3, screen, a3]);
    expect(asked).toHaveLength(1);
    expect(last().sizing).toBeNull();
    await asked[0]!.give(chartOf('one', 8, 2));
    expect(last().sizing).toEqual({ done: 0, total: 2 });
    expect(last().sizes.get(keyOf(a4))).toEqual({ size: 8, count: 2 });
    await asked[1]!.give(chartOf('two', 10));
    expect(last().sizing).toEqual({ done: 1, total: 2 });
    await asked[2]!.give(chartOf('three', 5));
    expect(last()).toMatchObject({ sizing: null, isPlanning: false, plan: { name: 'one' } });
    expect(last().sizes.get(keyOf(a3))).toEqual({ size: 10, count: 1 });
    expect(asked.map(({ wish }) => wish)).toEqual([a4, a3, screen]);
  });

  it('give their plans to whoever wishes that paper next: nothing is planned twice', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, [a3]);
    await asked[0]!.give(chartOf('one'));
    await asked[1]!.give(chartOf('two'));
    planner.want(a3, [a4]);
    expect(last()).toMatchObject({ isPlanning: false, plan: { name: 'two' }, sizing: null });
    planner.want({ ...a4, showCodes: true }, [a3]);
    expect(last()).toMatchObject({ isPlanning: false, plan: { name: 'one' }, sizing: null });
    expect(asked).toHaveLength(2);
  });

  it('do not stop where the one being laid out is the chart that is wished now', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, [a3]);
    await asked[0]!.give(chartOf('one'));
    planner.want(a3, [a4]);
    expect(last()).toMatchObject({ isPlanning: true, plan: { name: 'one' } });
    await asked[1]!.give(chartOf('two'));
    expect(last()).toMatchObject({ isPlanning: false, plan: { name: 'two' } });
    expect(asked).toHaveLength(2);
  });

  it('wait where another chart is wished', async () => {
    const { planner, asked } = makePlanner();
    planner.want(a4, [a3]);
    await asked[0]!.give(chartOf('one'));
    planner.want(screen, [a4, a3]);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    expect(asked[2]!.wish).toBe(screen);
  });

  it('stay unknown where they cannot be had, and the chart stays', async () => {
    const { planner, asked, last } = makePlanner();
    planner.want(a4, [a3, screen]);
    await asked[0]!.give(chartOf('one'));
    await asked[1]!.fail(new Error('no'));
    await asked[2]!.give(chartOf('three'));
    expect(last()).toMatchObject({ plan: { name: 'one' }, failure: null, sizing: null });
    expect(last().sizes.get(keyOf(a3))).toBeUndefined();
    expect(asked).toHaveLength(3);
  });
});

test('charts of thousands of shapes are not all kept: the oldest is planned again', async () => {
  const { planner, asked } = makePlanner();
  for (const [at, depth] of [1, 2, 3].entries()) {
    planner.want({ depth }, []);
    await asked[at]!.give(chartOf(`of ${depth}`, 9, 1, 60_000));
  }
  planner.want({ depth: 2 }, []);
  expect(asked).toHaveLength(3);
  planner.want({ depth: 1 }, []);
  expect(asked).toHaveLength(4);
});
