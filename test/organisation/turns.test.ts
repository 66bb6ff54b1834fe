import { atOnce, inPortions, inTurns, turn, type Turns } from '../../src/organisation/turns';

/** A job of steps, each of which takes so many milliseconds by the clock. */
function* job(steps: readonly number[]): Turns<number> {
  for (const takes of steps) {
    jest.advanceTimersByTime(takes);
    yield;
  }
  return steps.length;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([
  ['never, where all is done at once', [1, 1, 1], 0],
  ['after each long step', [turn, turn], 2],
  ['when short ones have become long together', [turn - 1, 1, turn - 1, 1], 2],
])('a job lets others have a turn %s', async (_, steps, turns) => {
  const breathe = jest.fn(() => Promise.resolve());
  expect(await inTurns(job(steps), breathe)).toBe(atOnce(job(steps)));
  expect(breathe).toHaveBeenCalledTimes(turns);
});

it('a job ends where waiting is refused', async () => {
  const refuse = () => Promise.reject(new Error('cancelled'));
  await expect(inTurns(job([turn, turn]), refuse)).rejects.toThrow('cancelled');
});

it('portions take each thing once, in order', () => {
  const seen: (readonly [number, number])[] = [];
  atOnce(
    inPortions(
      Array.from({ length: 100 }, (_, at) => at * 2),
      (item, index) => seen.push([index, item]),
    ),
  );
  expect(seen).toEqual(Array.from({ length: 100 }, (_, at) => [at, at * 2]));
});
