/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile as npm writes it, version 2 or 3
 */

/**
 * Why what is in node_modules is not what the lockfile asks for, or undefined when it is. Optional packages may be
 * missing: most of them are builds for other systems.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes at the end of an installation
 * @param {{ now: string, before: string | undefined }} node the major version of Node.js, and the one that installed them, if known
 * @returns {string | undefined}
 */
export function staleness(wanted, installed, node) {
  if (!installed) return 'they are not installed, or not to the end'
  if (node.before !== undefined && node.before !== node.now) {
    return `they were installed by Node.js ${node.before}, and this is ${node.now}`
  }
  for (const [place, { version, integrity, optional }] of Object.entries(wanted.packages)) {
    const there = installed.packages[place]
    if (place === '' || (!there && optional)) continue
    if (there?.version !== version || there?.integrity !== integrity) {
      return `${place.replace(/^.*node_modules\//, '')} is not the one of package-lock.json`
    }
  }
  const extra = Object.keys(installed.packages).find((place) => !(place in wanted.packages))
  return extra && `${extra} is not in package-lock.json`
}
