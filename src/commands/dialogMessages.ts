/** What the notice's page says to the command that opened it. */
export const dialogMessages = { ready: 'ready', close: 'close' } as const;
