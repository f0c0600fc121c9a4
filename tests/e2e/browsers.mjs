// The browsers that the tests run in.

import { chromium, firefox } from "playwright-core";
import utils from "playwright-core/lib/utilsBundle";

/** What this run drives: Chromium, if `GATE360_BROWSER` asks for nothing else. */
export const BROWSER = process.env.GATE360_BROWSER ?? "chromium";

const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
  reducedMotion: "reduce",
};

/**
 * The Firefox that everybody has, not one that was built for tests: it is driven by WebDriver
 * BiDi, which is what the channel says.
 */
const FIREFOX = {
  executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
  channel: "moz-firefox",
  firefoxUserPrefs: {
    "ui.prefersReducedMotion": 1,
    // Nothing is asked of servers.
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "messaging-system.rsexperimentloader.enabled": false,
    "browser.newtabpage.activity-stream.asrouter.providers.cfr": "null",
  },
};

/** Starts the browser with a profile folder. */
export function launch(folder, options) {
  switch (BROWSER) {
    case "chromium":
      return chromium.launchPersistentContext(folder, { ...CHROMIUM, ...options });
    case "firefox":
      answerForOlderFirefox();
      return firefox.launchPersistentContext(folder, { ...FIREFOX, ...options });
    default:
      throw new Error(`GATE360_BROWSER is chromium or firefox, not ${BROWSER}`);
  }
}

/**
 * The driver speaks to the newest Firefox; Firefox ESR differs in two points, which are put right
 * in what goes between the two.
 */
function answerForOlderFirefox() {
  const socket = utils.ws.prototype;
  if (socket.answersForOlderFirefox) return;
  socket.answersForOlderFirefox = true;
  const { send, emit } = socket;
  socket.send = function (message, ...rest) {
    return send.call(this, known(message), ...rest);
  };
  socket.emit = function (event, message, ...rest) {
    return emit.call(this, event, event === "message" ? named(message) : message, ...rest);
  };
}

/**
 * Each browser is told at its start which colour scheme is wanted, by a command that this Firefox
 * does not know; the driver gives up when it is refused. Nobody asks for a scheme, so a question
 * that every Firefox answers is sent instead.
 */
function known(message) {
  if (!message.includes('"method":"emulation.setMediaFeaturesOverride"')) return message;
  const { id } = JSON.parse(message);
  return JSON.stringify({ id, method: "session.status", params: {} });
}

/** This Firefox gives a download no name of its own; its address, made for it alone, is one. */
function named(message) {
  if (!message.includes('"method":"browsingContext.download')) return message;
  const event = JSON.parse(message.toString());
  event.params.download ??= event.params.navigation ?? event.params.url;
  return Buffer.from(JSON.stringify(event));
}
