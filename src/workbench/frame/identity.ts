/** Who a frame is to office.js. */
export type FrameIdentity = Readonly<{
  /** Fresh for each frame: office.js keeps settings in the session storage under it. */
  conversation: string;
  /** Fresh for each frame too: under it office.js remembers whether the page is a dialog. */
  appId: string;
  /** Language of Office, e.g. `ar-SA`. */
  locale: string;
  isDialog: boolean;
}>;

/** A new identity for a frame that is about to be loaded. */
export function createIdentity(locale: string, isDialog: boolean): FrameIdentity {
  return { conversation: crypto.randomUUID(), appId: crypto.randomUUID(), locale, isDialog };
}

/**
 * The name that the frame must bear before its page loads: office.js learns from it that it is in Excel on the web, which
 * files to load, and whom to talk to. `origin` is that of the framing page.
 */
export function frameName({ conversation, appId, locale, isDialog }: FrameIdentity, origin: string): string {
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    locale,
    appId,
    isDialog ? 'isDialog' : '',
    // Without this office.js would load Microsoft's telemetry.
    'disableLogging',
    '0',
  ];
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: hostInfo.join('$'),
    xdmInfo: [conversation, appId, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
