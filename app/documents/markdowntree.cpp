#include "documents/markdowntree.h"

#include "documents/utf8walk.h"

#include <QByteArray>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>

namespace recount
{

namespace
{

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

/// The library fills short rows up to the width of the table, so that a narrow text can make a
/// table of any size. No table that is written out has more cells than bytes.
constexpr qint64 cellsAlwaysAllowed = 100'000;
/// Each one makes the library look at all that were not closed before it.
constexpr int imagesInParagraph = 10'000;

/// Counts what a text would cost to read, line by line.
class CostSurvey
{
public:
    explicit CostSurvey(QByteArrayView text);

    bool tablesAreTooLarge() const { return m_tablesAreTooLarge; }
    bool hasTooManyImages() const { return m_hasTooManyImages; }

private:
    void endRun(qint64 bytes);

    qint64 m_lines = 0; ///< without a blank one between them
    qint64 m_columns = 0;
    int m_images = 0;
    bool m_tablesAreTooLarge = false;
    bool m_hasTooManyImages = false;
};

CostSurvey::CostSurvey(QByteArrayView text)
{
    qsizetype runBegin = 0;
    bool isBlank = true;
    bool isDashes = true; // as the second line of a table is
    qint64 groups = 0;
    char before = '\n';
    const auto endLine = [&](qsizetype at) {
        if (isBlank) {
            endRun(at - runBegin);
            runBegin = at;
        } else {
            ++m_lines;
            if (isDashes)
                m_columns = std::max(m_columns, groups);
        }
        isBlank = true;
        isDashes = true;
        groups = 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '\n' || c == '\r') {
            if (c == '\r' || before != '\r')
                endLine(at + 1);
        } else {
            isBlank = isBlank && (c == ' ' || c == '\t' || c == '>');
            isDashes = isDashes && (c == ' ' || c == '\t' || c == '>' || c == '|' || c == ':' ||
                                    c == '-' || c == '\v' || c == '\f');
            groups += c == '-' && before != '-' ? 1 : 0;
            m_images += c == '[' && before == '!' ? 1 : 0;
        }
        before = c;
    }
    endLine(text.size());
    endRun(text.size() - runBegin);
}

void CostSurvey::endRun(qint64 bytes)
{
    if (m_lines * m_columns > std::max(cellsAlwaysAllowed, bytes))
        m_tablesAreTooLarge = true;
    if (m_images > imagesInParagraph)
        m_hasTooManyImages = true;
    m_lines = 0;
    m_columns = 0;
    m_images = 0;
}

/// Stands for one byte that is no text, and is as long: what begins behind it keeps its place.
constexpr char substitute = '\x1A';

/// The library finds no end of a comment in a line with a byte that is no UTF-8, and makes three
/// bytes of a zero.
bool isText(QByteArrayView text)
{
    return text.isValidUtf8() && !text.contains('\0');
}

QByteArray withSubstitutes(QByteArrayView text)
{
    QByteArray calm = text.toByteArray();
    for (qsizetype at = 0; at < calm.size();) {
        const Utf8Step step = firstCharacter(text.sliced(at));
        if (step.code == 0 || (step.bytes == 1 && step.code == QChar::ReplacementCharacter))
            calm[at] = substitute;
        at += step.bytes;
    }
    return calm;
}

} // namespace

MarkdownTree parseMarkdown(QByteArrayView text, MarkdownExtensions extensions)
{
    // Registered once; what a parser attaches to itself is known by name.
    static const bool registered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    Q_UNUSED(registered)
    const CostSurvey cost(text);
    QByteArray calm;
    if (!isText(text))
        calm = withSubstitutes(text);
    if (cost.hasTooManyImages()) {
        if (calm.isEmpty())
            calm = text.toByteArray();
        calm.replace("![", "!(");
    }
    const QByteArrayView read = calm.isEmpty() ? text : QByteArrayView(calm);

    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    const auto attach = [&parser](const char *extension) {
        if (cmark_syntax_extension *found = cmark_find_syntax_extension(extension))
            cmark_parser_attach_syntax_extension(parser.get(), found);
    };
    if (!cost.tablesAreTooLarge())
        attach("table");
    attach("tasklist");
    if (extensions == MarkdownExtensions::BlocksAndInlines) {
        attach("strikethrough");
        attach("autolink");
    }
    cmark_parser_feed(parser.get(), read.data(), size_t(read.size()));
    return MarkdownTree(cmark_parser_finish(parser.get()));
}

QString markdownWords(const char *bytes)
{
    return QString::fromUtf8(bytes).replace(QLatin1Char(substitute), QChar::ReplacementCharacter);
}

std::optional<bool> taskBox(QByteArrayView item)
{
    // The library takes an item for done when "[x]" is anywhere in its line.
    const qsizetype open = item.indexOf('[');
    if (open < 0 || open + 2 >= item.size() || item.at(open + 2) != ']')
        return {};
    return item.at(open + 1) == 'x' || item.at(open + 1) == 'X';
}

QString plainText(cmark_node *block)
{
    QByteArray text;
    const MarkdownIterator iterator(cmark_iter_new(block));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += cmark_node_get_literal(node);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += ' ';
    }
    return markdownWords(text.constData()).simplified();
}

} // namespace recount
