/** Markup that tries to run something, load something, or break out of where it stands. */
export const attacks: Record<string, string> = {
  script: '<script>pwned=1</script>',
  'script in svg':
    '<svg><script>pwned=1</script><a xlink:href="javascript:pwned=1"><text>字</text></a></svg>',
  'event handler': '<img src=x onerror="pwned=1"><p onclick="pwned=1" onmouseover=pwned=1>字</p>',
  'handlers on svg and details':
    '<svg onload=pwned=1></svg><details open ontoggle=pwned=1><summary>字</summary>字</details>',
  'javascript address': '<a href="javascript:pwned=1">字</a><a href=" JaVa\tScRiPt:pwned=1">字</a>',
  'javascript address by entities':
    '<a href="&#106;avascript&colon;pwned=1">字</a><a href="java&Tab;script:pwned=1">字</a>',
  'vbscript, data, blob, file': [
    'vbscript:x',
    'data:text/html,<script>pwned=1</script>',
    'blob:https://a.cn/1',
    'file:///etc/passwd',
  ]
    .map(
      (address) =>
        `<a href='${address}'>字</a><img src='${address}'><video src='${address}' poster='${address}'></video>`,
    )
    .join(''),
  'svg as picture': '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9cHduZWQ9MT48L3N2Zz4=">',
  srcset:
    '<img srcset="javascript:pwned=1 1x, https://evil.example.com/t.gif 2x"><picture><source srcset="x"></picture>',
  iframe:
    '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe><iframe src="javascript:parent.pwned=1"></iframe>',
  'object, embed, applet':
    '<object data="javascript:pwned=1"></object><embed src="javascript:pwned=1"><applet code=x></applet>',
  'form and its buttons':
    '<form action="javascript:pwned=1"><button formaction="javascript:pwned=1">字</button><input autofocus onfocus=pwned=1></form>',
  'meta refresh, base, link':
    '<meta http-equiv=refresh content="0;url=javascript:pwned=1"><base href="https://evil.example.com/"><link rel=stylesheet href="https://evil.example.com/x.css">',
  style:
    '<style>@import "https://evil.example.com/x.css"</style><p style="background:url(https://evil.example.com/t.gif)">字</p>',
  'style that covers the page':
    '<div style="position:fixed;inset:0;z-index:99999">字</div><p class="voice-name" id="root">字</p>',
  template: '<template><img src=x onerror=pwned=1></template><template><script>pwned=1</script></template>',
  noscript: '<noscript><p title="</noscript><img src=x onerror=pwned=1>">字</noscript>',
  'mutation through mathml':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned=1&gt;">',
  'mutation through svg': '<svg></p><style><a id="</style><img src=1 onerror=pwned=1>">',
  'mutation through form nesting':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned=1>',
  'mutation through xmp and plaintext':
    '<xmp><p title="</xmp><img src onerror=pwned=1>"></xmp><noembed><img src onerror=pwned=1></noembed>',
  'annotation-xml':
    '<math><annotation-xml encoding="text/html"><img src=1 onerror=pwned=1></annotation-xml></math>',
  comment: '<!--><img src=x onerror=pwned=1>--><!-- --!><script>pwned=1</script> -->',
  'conditional comment': '<!--[if IE]><script>pwned=1</script><![endif]-->',
  'quotes in attributes': `<img alt='"><script>pwned=1</script>' src="https://a.cn/1.jpg"><a title="' onmouseover='pwned=1" href="https://a.cn/">字</a>`,
  'quotes in addresses': `<a href='https://a.cn/"onmouseover="pwned=1'>字</a><img src='https://a.cn/"><script>pwned=1</script>'>`,
  'names of prototypes':
    '<constructor>字</constructor><__proto__>字</__proto__><p __proto__="x" constructor="y" tostring="z">字</p>',
  'clobbered properties':
    '<form><input name=nodeName><input name=nodeType><input name=firstChild><input name=nextSibling><input name=parentNode><input name=getAttribute><input name=childNodes><p>字</p></form>',
  'clobbered document':
    '<img name=createTreeWalker src="https://a.cn/1.jpg"><form name=body><input name=innerText></form><a id=defaultView href="https://a.cn/">字</a>',
  'huge attributes': `<a href="https://a.cn/${'x'.repeat(300_000)}">字</a><img alt="${'字'.repeat(300_000)}" src="https://a.cn/1.jpg">`,
  'huge numbers':
    '<table><tr><td colspan=99999999 rowspan=-5>字</td></tr></table><ol start=1e99><li>字</ol><img width=99999999 src="https://a.cn/1.jpg">',
  'our own marks':
    '<mark data-speaker="x" data-statement="0">字</mark><cite data-speaker="x">字</cite><speaker-note number="1">字</speaker-note>',
  portal:
    '<portal src="https://evil.example.com/"></portal><fencedframe></fencedframe><slot name=x>字</slot><dialog open>字</dialog>',
  'custom element': '<x-evil onconnected=pwned=1 is="y">字</x-evil><p is="x-evil">字</p>',
  ping: '<a href="https://a.cn/" ping="https://evil.example.com/" target="_top" download rel=opener>字</a>',
  tracking:
    '<p background="https://evil.example.com/t.gif">字</p><table background="https://evil.example.com/t.gif"><tr><td>字</td></tr></table>',
  'character tricks': '<p>\u202e字\u0000字\ud800字\u2066</p><a href="https://a.cn/\u0000">字</a>',
  entities: '<p>&lt;script&gt;pwned=1&lt;/script&gt;&lt;img src=x onerror=pwned=1&gt;</p>',
};
