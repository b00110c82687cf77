#include "runbook/placeholderreader.h"

#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "documents/utf8walk.h"
#include "runbook/runbookheadings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;
using Style = PlaceholderUse::Style;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

constexpr qsizetype longestSpan = 4000;
constexpr qsizetype longestCode = 1'000'000;
constexpr qsizetype mostUses = 20'000;
constexpr qsizetype mostDefinitions = 50;

/// What a shell, or the systems around it, set on their own.
bool isKnownToShells(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> known;
        const QString words = QStringLiteral(
            "HOME PATH USER USERNAME LOGNAME PWD OLDPWD SHELL HOSTNAME HOST LANG LC_ALL LC_CTYPE "
            "TERM "
            "EDITOR VISUAL PAGER TMPDIR TEMP TMP UID EUID GID PPID RANDOM SECONDS LINENO IFS "
            "OPTARG "
            "OPTIND REPLY BASH BASH_SOURCE BASH_VERSION FUNCNAME PIPESTATUS SHLVL COLUMNS LINES "
            "DISPLAY MAIL PS1 PS2 SSH_CONNECTION SSH_CLIENT SSH_TTY SSH_AUTH_SOCK SUDO_USER "
            "SUDO_UID "
            "XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS "
            "KUBECONFIG AWS_PROFILE AWS_REGION AWS_DEFAULT_REGION GOPATH GOROOT JAVA_HOME "
            "LD_LIBRARY_PATH PYTHONPATH VIRTUAL_ENV NF NR FS OFS RS ORS");
        for (const QStringView word : QStringView(words).split(u' '))
            known.insert(word.toString());
        return known;
    }();
    return names.contains(name);
}

/// Names that the code gives values itself.
QSet<QString> namesSetIn(const QString &code)
{
    static const QRegularExpression setting(
        QStringLiteral("(?:^|[;&|(\\s])(?:(?:export|local|readonly|declare|set)\\s+)?([A-Za-z_]\\w{"
                       "0,60})=(?!=)|"
                       "\\bfor\\s+([A-Za-z_]\\w{0,60})\\s+in\\b|\\bread\\s+(?:-\\w+\\s+)*([A-Za-z_]"
                       "\\w{0,60})"),
        QRegularExpression::MultilineOption);
    QSet<QString> names;
    auto matches = setting.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (int group = 1; group <= 3; ++group) {
            if (match.capturedLength(group) > 0)
                names.insert(match.captured(group));
        }
    }
    return names;
}

bool isMarkupLanguage(const QString &lang)
{
    static const QStringList languages = {
        QStringLiteral("html"), QStringLiteral("xml"), QStringLiteral("java"),
        QStringLiteral("c"),    QStringLiteral("cpp"), QStringLiteral("go"),
        QStringLiteral("rust"), QStringLiteral("cs"),  QStringLiteral("svg")};
    return languages.contains(lang.section(u' ', 0, 0).toLower());
}

/// What a command answers has names in signs that stand for nothing, as `<none>`.
bool isOutput(const QString &lang)
{
    static const QStringList languages = {QStringLiteral("text"),      QStringLiteral("txt"),
                                          QStringLiteral("plain"),     QStringLiteral("log"),
                                          QStringLiteral("plaintext"), QStringLiteral("logs"),
                                          QStringLiteral("output")};
    return languages.contains(lang.section(u' ', 0, 0).toLower());
}

bool looksLikePlaceholder(const QString &name)
{
    static const QRegularExpression upper(QStringLiteral("^[A-Z][A-Z0-9_]+$"));
    return upper.match(name).hasMatch() && !isKnownToShells(name);
}

/// `{{end}}` closes something in the template of a command, as `kubectl --template` has it.
bool isTemplateWord(const QString &written)
{
    static const QStringList words = {QStringLiteral("end"), QStringLiteral("else"),
                                      QStringLiteral("break"), QStringLiteral("continue")};
    return words.contains(written) || written.startsWith(QLatin1String("else "));
}

/// The places of characters in bytes, asked for in ascending order.
class ByteCount
{
public:
    explicit ByteCount(QByteArrayView text) : m_text(text) {}

    qsizetype at(qsizetype place)
    {
        m_bytes += bytesOfUnits(m_text.sliced(m_bytes), place - m_place);
        m_place = place;
        return m_bytes;
    }

private:
    QByteArrayView m_text;
    qsizetype m_place = 0;
    qsizetype m_bytes = 0;
};

Placeholder readRow(const RunbookParts &parts, const TableSource &table, int row)
{
    Placeholder found;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString written = table.cell(row, column);
        const QString words = plainWords(written);
        QString meaning = runbookColumnOf(table.headerCell(column));
        if (column == 0 && meaning.isEmpty())
            meaning = QStringLiteral("name");
        if (meaning == u"name") {
            found.name = placeholderName(writtenPlaceholder(written));
            found.nameWords = {words, table.cellRange(row, column)};
        } else if (meaning == u"meaning") {
            found.meaning = words;
        } else if (meaning == u"type") {
            found.type = placeholderTypeOf(words).value_or(PlaceholderType::String);
        } else if (meaning == u"default") {
            found.defaultValue = words;
        } else if (meaning == u"example" || meaning == u"sample") {
            found.example = words;
        } else if (meaning == u"pattern") {
            found.pattern = words;
        } else if (meaning == u"values") {
            found.values = words.split(QRegularExpression(QStringLiteral("\\s*[,;/|]\\s*")),
                                       Qt::SkipEmptyParts);
        } else if (meaning == u"required") {
            static const QRegularExpression no(QStringLiteral("^(?:no|non|optional|facultatif|-)"),
                                               anyCase);
            found.isRequired = !no.match(words).hasMatch();
        } else if (meaning == u"find") {
            found.howToFind = words;
        }
    }
    found.range = parts.source().line(parts.source().lineAt(table.rowLine(row).begin));
    return found;
}

/// "- `NAME`: meaning".
Placeholder readItem(const RunbookParts &parts, const ListedWords &item)
{
    static const QRegularExpression named(
        QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])?\\s*(?:\\[.\\]\\s+)?[*_]{0,2}(`[^`]{1,80}`|\\$?\\{?"
                       "[A-Z][A-Z0-9_]{1,60}"
                       "(?::\\?)?\\}?|<[^<>\\s]{1,60}>|\\{\\{[^{}]{1,60}\\}\\})[*_]{0,2}\\s*(?:[:="
                       "–—-]+|→|->)\\s*(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    Placeholder found;
    const auto match = named.match(parts.text(item.words.range).left(2000));
    if (!match.hasMatch())
        return found;
    found.name = placeholderName(writtenPlaceholder(match.captured(1)));
    found.nameWords = {
        plainWords(match.captured(1)),
        parts.part(item.words.range, match.capturedStart(1), match.capturedLength(1))};
    found.meaning = plainWords(match.captured(2));
    found.range = item.range;
    return found;
}

/// "step 2", "output of step 2".
int stepIn(const QString &howToFind)
{
    static const QRegularExpression step(
        QStringLiteral(
            "^(?:(?:from |de |depuis )?(?:the |la )?(?:output of |sortie de )?(?:l['’])?)?"
            "(?:step|étape)\\s+S?(\\d{1,6})\\b"),
        anyCase);
    return step.match(howToFind).captured(1).toInt();
}

void appendCodeSpans(const RunbookParts &parts, const ByteRange &range, QList<ByteRange> &spans)
{
    const QByteArrayView bytes = parts.source().slice(range);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '`')
            continue;
        qsizetype ticks = 0;
        while (i + ticks < bytes.size() && bytes.at(i + ticks) == '`')
            ++ticks;
        const QByteArrayView rest =
            bytes.sliced(i + ticks, std::min(longestSpan, bytes.size() - i - ticks));
        const qsizetype size = ticks > longestSpan ? -1 : rest.indexOf(QByteArray(ticks, '`'));
        if (size < 0) {
            i += ticks;
            continue;
        }
        const qsizetype end = i + ticks + size;
        spans.append({range.begin + i + ticks, range.begin + end});
        i = end + ticks - 1;
    }
}

} // namespace

QString writtenPlaceholder(const QString &markdown)
{
    static const QRegularExpression name(
        QStringLiteral("^[`*_\\s]*(?:\\$\\{([^}:?-]+)[^}]*\\}|\\$(\\w+)|\\{\\{\\s*([^{}]+?)\\s*\\}"
                       "\\}|<([^<>]+)>|"
                       "%([^%]+)%|([\\p{L}_][\\p{L}\\p{N} _.-]*?))[`*\\s]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = name.match(markdown.left(200));
    for (int group = 1; group <= 6; ++group) {
        if (match.capturedLength(group) > 0)
            return match.captured(group);
    }
    return {};
}

QList<Placeholder> readPlaceholders(const RunbookParts &parts, const ByteRange &section)
{
    QList<Placeholder> found;
    const auto append = [&found](Placeholder placeholder) {
        if (placeholder.name.isEmpty())
            return;
        placeholder.capturedIn = stepIn(placeholder.howToFind);
        found.append(placeholder);
    };
    for (const int index : parts.outerBlocks(section)) {
        if (parts.block(index).kind != Kind::Table)
            continue;
        const TableSource table(parts.source(), parts.block(index));
        for (int row = 0; row < table.rowCount(); ++row)
            append(readRow(parts, table, row));
    }
    if (!found.isEmpty())
        return found;
    for (const ListedWords &item : readListed(parts, section))
        append(readItem(parts, item));
    return found;
}

QList<PlaceholderUse> placeholderUses(const SourceText &source, const ByteRange &code,
                                      const QString &lang, const QSet<QString> &defined)
{
    static const QRegularExpression use(
        QStringLiteral("(?<![\\\\$])\\$\\{([A-Za-z_]\\w{0,80})(?::?[?+=-][^{}]{0,200})?\\}|"
                       "(?<![\\\\$])\\$([A-Za-z_]\\w{0,80})|"
                       "(?<!\\$)\\{\\{-?\\s*([A-Za-z][\\w -]{0,60}?)\\s*-?\\}\\}|"
                       "(?<![<\\p{L}\\p{N}])<([\\p{L}][\\p{L}\\p{N} _.:'’-]{0,80})(?<! )>(?!>)|"
                       "(?<![%\\w])%([A-Z][A-Z0-9_]{1,60})%"),
        QRegularExpression::UseUnicodePropertiesOption);
    const ByteRange looked{code.begin, std::min(code.end, code.begin + longestCode)};
    const QByteArrayView bytes = source.slice(looked);
    if (!bytes.contains('$') && !bytes.contains('<') && !bytes.contains('%') &&
        !bytes.contains("{{"))
        return {};
    const QString text = source.text(looked);
    const QSet<QString> own = namesSetIn(text);
    QList<PlaceholderUse> uses;
    ByteCount count(bytes);
    auto matches = use.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int group = match.lastCapturedIndex();
        const QString written = match.captured(group);
        const QString name = placeholderName(written);
        static constexpr Style styles[] = {Style::Braces, Style::Dollar, Style::Mustache,
                                           Style::Angle, Style::Percent};
        const Style style = styles[group - 1];
        const bool isShell = style == Style::Braces || style == Style::Dollar;
        if (isShell &&
            (own.contains(written) || (!defined.contains(name) && !looksLikePlaceholder(written))))
            continue;
        if (style == Style::Mustache && isTemplateWord(written) && !defined.contains(name))
            continue;
        if (style == Style::Angle && isMarkupLanguage(lang) && !defined.contains(name))
            continue;
        if (!defined.contains(name) && isOutput(lang))
            continue;
        const qsizetype begin = code.begin + count.at(match.capturedStart());
        const qsizetype end = code.begin + count.at(match.capturedEnd());
        if (!name.isEmpty() && end <= code.end)
            uses.append({name, style, {begin, end}});
    }
    return uses;
}

QList<PlaceholderUse> allPlaceholderUses(const RunbookParts &parts, const Runbook &values)
{
    QSet<QString> defined;
    for (const Placeholder &placeholder : values.placeholders)
        defined.insert(placeholder.name);
    QList<ByteRange> definitions;
    for (const RunbookSection &section : values.sections) {
        if (section.kind == RunbookSectionKind::Placeholders &&
            definitions.size() < mostDefinitions)
            definitions.append(section.whole);
    }
    QList<PlaceholderUse> uses;
    for (const MarkdownBlock &block : std::as_const(parts.document().blocks)) {
        const bool isDefinition =
            std::any_of(definitions.begin(), definitions.end(),
                        [&](const ByteRange &range) { return range.contains(block.range); });
        if (isDefinition)
            continue;
        if (uses.size() >= mostUses)
            break;
        if (block.kind == Kind::Code) {
            uses += placeholderUses(parts.source(), block.range, block.text, defined);
        } else if (block.kind == Kind::Paragraph || block.kind == Kind::Table ||
                   block.kind == Kind::Heading) {
            QList<ByteRange> spans;
            appendCodeSpans(parts, block.range, spans);
            for (const ByteRange &span : std::as_const(spans))
                uses += placeholderUses(parts.source(), span, {}, defined);
        }
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const PlaceholderUse &a, const PlaceholderUse &b) {
                         return a.range.begin < b.range.begin;
                     });
    return uses;
}

} // namespace recount
