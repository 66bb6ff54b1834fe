// A visit takes seconds. Playwright gives up on a single step first (visit.ts), and says on which.
jest.setTimeout(120_000);
