import { Html, html } from './html'
import { stylesheet } from './stylesheet'

const policy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"

/** A whole page without script or network, which reads and prints by itself. */
export const page = ({ title, head, body }: { title: string; head: Html; body: Html[] }): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(stylesheet)}</style>
</head>
<body>
<header>
${head}
</header>
<main>
${body}
</main>
</body>
</html>
`.markup
