import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { createSession, type Session } from '../../../src/workbench/page/session';
import { settle, writeA1 } from '../frame/fakeFrame';

async function open(): Promise<{ session: Session; heard: string[] }> {
  const session = createSession(await newWorkbook('Book1.xlsx'));
  const heard: string[] = [];
  session.onChange(() => heard.push('change'));
  session.onEvent(([, type]) => heard.push(`event ${type}`));
  return { session, heard };
}

const body = JSON.stringify(writeA1);
const readOnly = JSON.stringify({ ...writeA1, Actions: writeA1.Actions.slice(0, 2) });

describe('a session', () => {
  it('has nothing to save at first, nor after reading', async () => {
    const { session } = await open();
    await session.execute(readOnly, 0);
    expect(session.isUnsaved()).toBe(false);
  });

  it("has nothing to save after an add-in's start, which a read-only workbook allows too", async () => {
    const { session } = await open();
    session.opened.model.readOnly = true;
    const reply = await session.execute(
      JSON.stringify({
        Actions: [{ Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 }],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' },
        },
      }),
      0,
    );
    expect(JSON.parse(reply)).not.toHaveProperty('Error');
    expect(session.isUnsaved()).toBe(false);
  });

  it('is unsaved once an add-in or a person changed the workbook, until it is saved', async () => {
    const { session } = await open();
    await session.execute(body, 1);
    expect(session.isUnsaved()).toBe(true);
    session.markSaved();
    expect(session.isUnsaved()).toBe(false);
    session.touched('view');
    expect(session.isUnsaved()).toBe(false);
    session.touched('content');
    expect(session.isUnsaved()).toBe(true);
  });

  it('tells the views after each request, failed ones too, and the add-in of events after that', async () => {
    const { session, heard } = await open();
    session.host.registerEvent(10, session.opened.model.sheets[0]!.id, true);
    await session.execute(body, 1);
    expect(heard).toEqual(['change']);
    await settle();
    expect(heard).toEqual(['change', 'event 10']);
    await expect(session.execute('no JSON', 0)).rejects.toThrow();
    expect(heard).toHaveLength(3);
  });

  it('delivers what a person causes as well', async () => {
    const { session, heard } = await open();
    session.host.registerEvent(14, 'x', true);
    session.host.emit({ type: 14, targetId: 'x', payload: {} });
    expect(heard).toEqual([]);
    await settle();
    expect(heard).toEqual(['event 14']);
  });

  it('lets a listener go', async () => {
    const { session } = await open();
    let calls = 0;
    const stop = session.onChange(() => (calls += 1));
    stop();
    session.touched('view');
    expect(calls).toBe(0);
  });
});

describe('while a cell is being edited', () => {
  it('a request fails', async () => {
    const { session } = await open();
    session.beginCellEdit();
    await expect(session.execute(body, 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    session.endCellEdit();
    await expect(session.execute(body, 1)).resolves.toContain('Results');
  });

  it('a request that may wait waits, over a second edit as well', async () => {
    const { session } = await open();
    session.beginCellEdit();
    let isDone = false;
    const done = session.execute(body, 64).then(() => {
      isDone = true;
    });
    session.endCellEdit();
    session.beginCellEdit();
    await settle();
    expect(isDone).toBe(false);
    session.endCellEdit();
    await done;
    expect(isDone).toBe(true);
  });
});
