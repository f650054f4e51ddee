/**
 * A library or program that is needed, by the names of the packages that hold it: the newer releases of Debian and
 * Ubuntu renamed some (`t64`).
 * @typedef {string[]} Need
 */

/** @type {Need[]} What Electron loads when it starts. */
export const toRun = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libnotify4'],
  ['libxtst6'],
]

/** @type {Need[]} A display of our own, where there is none, and letters to show on it. */
export const toShow = [['xvfb'], ['fonts-dejavu-core']]

/** @type {Need[]} A session bus with notifications, another reader for what is exported, and a browser for the database. */
export const toTest = [
  ...toRun,
  ...toShow,
  ['xauth'],
  ['dbus'],
  ['dbus-x11'],
  ['libnotify-bin'],
  ['unzip'],
  ['age'],
  ['chromium', 'chromium-browser'],
]

/** @type {Need[]} The letters of all the names in the sample data, for pictures that people look at. */
export const toPicture = [...toTest, ['fonts-noto-core'], ['fonts-noto-cjk']]

/**
 * The needs that no installed package meets.
 * @param {Need[]} needs
 * @param {string} listing of `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`
 */
export function missing(needs, listing) {
  const installed = new Set(listing.split('\n').flatMap((line) => line.match(/^(\S+) installed$/)?.[1] ?? []))
  return needs.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * The package to install for each need: the first that can be had here, or the first where nothing is known.
 * @param {Need[]} needs
 * @param {string} policy output of `apt-cache policy` for all their names, with LC_ALL=C
 */
export function installable(needs, policy) {
  const offered = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  )
  return needs.map((names) => names.find((name) => offered.has(name)) ?? names[0] ?? '')
}
