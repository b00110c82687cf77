#include "documents/htmlexport.h"

#include "documents/frontmatter.h"
#include "documents/htmlparts.h"
#include "documents/htmlwriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace recount
{

namespace
{

struct HtmlExport {
    Q_DECLARE_TR_FUNCTIONS(HtmlExport)
};

/// Reads well on a screen, light or dark, and on paper.
const QLatin1String styleSheet(R"(
:root { color-scheme: light dark; --line: #c4c8cc; --surface: #f3f4f6; --quiet: #55595e; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 50rem;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { margin-top: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: left;
  vertical-align: top; }
td:first-child { min-width: 6.2em; }
thead:not(:has(th:not(:empty))) { display: none; }
th, pre, code { background: var(--surface); }
pre { padding: 0.7em 1em; overflow-x: auto; border-radius: 4px; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.92em; }
pre code { font-size: 1em; }
blockquote { margin: 1em 0; padding: 0 1em; border-left: 4px solid var(--line);
  color: var(--quiet); }
img { max-width: 100%; height: auto; }
figure { position: relative; left: 50%; transform: translateX(-50%); width: max-content;
  max-width: calc(100vw - 2rem); margin: 0; overflow-x: auto; background: #fff; }
li.task { list-style: none; }
li.task > input { margin: 0 0.3em 0 -1.4em; }
@media (prefers-color-scheme: dark) {
  :root { --line: #4a4f55; --surface: #26292d; --quiet: #a9aeb4; }
}
@media print {
  :root { color-scheme: light; --line: #999; --surface: #f3f4f6; --quiet: #333; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  table { display: table; }
  thead { display: table-header-group; }
  tr, img, figure { break-inside: avoid; }
  figure { position: static; transform: none; width: auto; max-width: none; }
  figure > svg { max-width: 100%; height: auto; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
)");

QString languageOf(const SourceText &source, const QString &wanted)
{
    QString language = wanted;
    if (language.isEmpty()) {
        if (const auto matter = readFrontMatter(source))
            language = matter->value(QStringLiteral("lang"));
    }
    if (language.isEmpty())
        language = QLocale().bcp47Name();
    // "C" is what a system says that has no language set.
    return language.size() < 2 ? QStringLiteral("en") : language;
}

QString dataAddress(const DocumentImage &image)
{
    return u"data:" + QString::fromLatin1(image.mimeType) + u";base64," +
           QString::fromLatin1(image.bytes.toBase64());
}

QString figureHtml(const QString &title, const QString &svg)
{
    // The line that says it is XML belongs to files.
    const qsizetype begin = svg.indexOf(QLatin1String("<svg"));
    return begin < 0 ? QString()
                     : QString(u"<h2>" + escapedHtml(title) + u"</h2>\n<figure>\n" +
                               svg.mid(begin) + u"\n</figure>\n");
}

} // namespace

HtmlDocument htmlDocument(const SourceText &source, const HtmlOptions &options)
{
    HtmlTarget target;
    target.folder = options.folder;
    target.imageAddress = dataAddress;
    HtmlWriter writer(source, target);
    const QString body = writer.write();
    HtmlDocument document;
    document.leftOut = writer.leftOut();
    document.title = options.title.isEmpty() ? writer.firstHeading() : options.title;
    if (document.title.isEmpty())
        document.title = HtmlExport::tr("Document");
    document.html = u"<!DOCTYPE html>\n<html lang=\"" +
                    escapedHtml(languageOf(source, options.language)) +
                    u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                    u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    u"style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
                    u"form-action 'none'\">\n"
                    u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    u"<title>" +
                    escapedHtml(document.title) + u"</title>\n<style>" + styleSheet +
                    u"</style>\n</head>\n<body>\n<main>\n" + body + figureHtml(options.figureTitle, options.figure) +
                    u"</main>\n</body>\n</html>\n";
    return document;
}

HtmlDocument richTextHtml(const SourceText &source, HtmlTarget target)
{
    target.isRichText = true;
    HtmlWriter writer(source, target);
    HtmlDocument document;
    document.html = writer.write();
    document.title = writer.firstHeading();
    document.leftOut = writer.leftOut();
    return document;
}

} // namespace recount
