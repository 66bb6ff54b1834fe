import { readRegulation } from '../../src/operations/readRegulation';

const text = '1- Director\n1. Leads.\n2- Clerk\n1. Files the letters.\n';

it('a regulation is read step by step, and can be cancelled between two', async () => {
  const steps: string[] = [];
  const { regulation } = await readRegulation({ text }, { onProgress: (step) => steps.push(step) });
  expect([regulation.roles.length, steps]).toEqual([2, ['reading', 'deciding']]);
  const cancelling = new AbortController();
  const read = readRegulation(
    { text },
    {
      signal: cancelling.signal,
      onProgress: (step) => {
        if (step === 'deciding') cancelling.abort();
      },
    },
  );
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
});
