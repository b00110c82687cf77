#include "runbook/commandfill.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace recount
{

namespace
{

enum class Context {
    Plain,
    Double,
    Single,
    Comment,
    Document,        ///< a here-document in which the shell expands
    LiteralDocument, ///< one with a quoted mark
    Delicate,        ///< backticks, arithmetic, `$'…'`
};

struct HereDocument {
    QString mark;
    bool isLiteral = false;
    bool isIndented = false; ///< `<<-`: tabs before the mark do not count
};

bool isPlainWord(const QString &text)
{
    static const QRegularExpression plain(
        QStringLiteral("^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$"),
        QRegularExpression::DontCaptureOption);
    const auto match = plain.match(text);
    return match.hasMatch() && match.capturedEnd() == text.size();
}

QString withoutControls(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (letter.category() != QChar::Other_Control || letter == u'\t' || letter == u'\n')
            result += letter;
    }
    return result;
}

QString escaped(const QString &text, const QString &special)
{
    QString result;
    for (const QChar letter : text) {
        if (special.contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

/// Reads a command from left to right and knows what each place means to the shell.
class CommandFiller
{
public:
    CommandFiller(const RunbookCommand &command, const QHash<QString, QString> &values)
        : m_text(command.text), m_values(values)
    {
        for (const PlaceholderUse &use : command.uses)
            m_uses.insert(use.name);
    }

    FilledCommand fill()
    {
        while (m_at < m_text.size()) {
            if (!takePlaceholder())
                takeCharacter();
        }
        return std::move(m_result);
    }

private:
    Context context() const { return m_contexts.isEmpty() ? Context::Plain : m_contexts.last(); }
    bool startsWith(QLatin1String words) const
    {
        return QStringView(m_text).mid(m_at).startsWith(words);
    }
    void take(qsizetype count)
    {
        m_result.text += QStringView(m_text).mid(m_at, count);
        m_at += count;
    }

    bool takePlaceholder()
    {
        static const QRegularExpression form(
            QStringLiteral("\\G(?:\\$\\{(\\w+)(?::\\?[^{}]*)?\\}|\\$(\\w+)|\\{\\{\\s*([^{}\\n]+?)"
                           "\\s*\\}\\}|<([^<>\\n]+)>|%(\\w[\\w-]*)%)"),
            QRegularExpression::UseUnicodePropertiesOption);
        const QChar letter = m_text.at(m_at);
        if (letter != u'$' && letter != u'{' && letter != u'<' && letter != u'%')
            return false;
        const auto match = form.match(m_text, m_at);
        if (!match.hasMatch())
            return false;
        const QString name = placeholderName(match.captured(match.lastCapturedIndex()));
        if (!m_uses.contains(name))
            return false;
        const auto value = m_values.constFind(name);
        const auto words =
            value == m_values.constEnd() ? std::nullopt : quotedHere(withoutControls(*value));
        if (words) {
            m_result.text += *words;
            m_at = match.capturedEnd();
            return true;
        }
        if (!m_result.missing.contains(name))
            m_result.missing.append(name);
        take(match.capturedLength());
        return true;
    }

    std::optional<QString> quotedHere(const QString &value) const
    {
        if (isPlainWord(value))
            return value;
        if (m_isUnclear)
            return {};
        switch (context()) {
        case Context::Plain:
            return shellQuoted(value);
        case Context::Double: {
            // An interactive shell looks for its history behind "!", which no backslash stops.
            QString words = escaped(value, QStringLiteral("\\\"$`"));
            return words.replace(u'!', QStringLiteral("\"'!'\""));
        }
        case Context::Single:
            return QString(value).replace(u'\'', QStringLiteral("'\\''"));
        case Context::Comment:
            return value.simplified();
        case Context::Document:
        case Context::LiteralDocument:
            if (value.contains(u'\n'))
                return {}; // a line of it may be the mark
            return context() == Context::Document ? escaped(value, QStringLiteral("\\$`")) : value;
        case Context::Delicate:
            break;
        }
        return {};
    }

    void takeCharacter()
    {
        const QChar letter = m_text.at(m_at);
        switch (context()) {
        case Context::Plain:
            takePlain(letter);
            return;
        case Context::Double:
            takeDouble(letter);
            return;
        case Context::Single:
            if (letter == u'\'')
                m_contexts.removeLast();
            break;
        case Context::Comment:
            if (letter == u'\n') {
                m_contexts.removeLast();
                takeLineEnd();
                return;
            }
            break;
        case Context::Document:
        case Context::LiteralDocument:
            if (letter == u'\n') {
                take(1);
                leaveDocument();
                return;
            }
            break;
        case Context::Delicate:
            takeDelicate(letter);
            return;
        }
        take(1);
    }

    void enter(Context next, qsizetype length, QChar end = {})
    {
        m_contexts.append(next);
        m_ends.insert(int(m_contexts.size()), end);
        take(length);
    }

    void takePlain(QChar letter)
    {
        const bool isWordStart =
            m_at == 0 || QStringLiteral(" \t\n;&|(").contains(m_text.at(m_at - 1));
        // The brackets of its patterns look like the end of `$(`.
        if (isWordStart && startsWith(QLatin1String("case ")))
            m_isUnclear = m_isUnclear || !m_contexts.isEmpty();
        if (letter == u'\\') {
            take(std::min<qsizetype>(2, m_text.size() - m_at));
        } else if (letter == u'\'') {
            enter(Context::Single, 1);
        } else if (letter == u'"') {
            enter(Context::Double, 1);
        } else if (letter == u'#' && isWordStart) {
            enter(Context::Comment, 1);
        } else if (letter == u'\n') {
            takeLineEnd();
        } else if (startsWith(QLatin1String("<<")) && !startsWith(QLatin1String("<<<"))) {
            takeDocumentMark();
        } else if (letter == u')' && !m_contexts.isEmpty()) {
            m_contexts.removeLast(); // of $(
            take(1);
        } else if (letter == u'(') {
            enter(Context::Plain, 1);
        } else if (!takeExpansion(letter)) {
            take(1);
        }
    }

    void takeDouble(QChar letter)
    {
        if (letter == u'\\') {
            take(std::min<qsizetype>(2, m_text.size() - m_at));
        } else if (letter == u'"') {
            m_contexts.removeLast();
            take(1);
        } else if (startsWith(QLatin1String("$'")) || !takeExpansion(letter)) {
            take(1);
        }
    }

    /// `$((`, `$(`, `$'` and backticks begin something of their own.
    bool takeExpansion(QChar letter)
    {
        if (startsWith(QLatin1String("$((")))
            enter(Context::Delicate, 3, u')');
        else if (startsWith(QLatin1String("$(")))
            enter(Context::Plain, 2);
        else if (startsWith(QLatin1String("$'")))
            enter(Context::Delicate, 2, u'\'');
        else if (letter == u'`')
            enter(Context::Delicate, 1, u'`');
        else
            return false;
        return true;
    }

    void takeDelicate(QChar letter)
    {
        const QChar end = m_ends.value(int(m_contexts.size()));
        if (letter == u'\\' && end != u')') {
            take(std::min<qsizetype>(2, m_text.size() - m_at));
        } else if (end == u')' && startsWith(QLatin1String("))"))) {
            m_contexts.removeLast();
            take(2);
        } else {
            if (letter == end && end != u')')
                m_contexts.removeLast();
            take(1);
        }
    }

    void takeDocumentMark()
    {
        static const QRegularExpression mark(
            QStringLiteral("\\G<<(-?)[ \\t]*(?:(['\"])([^'\"\\n]+)\\2|(\\\\?)([\\w.-]+))"));
        const auto match = mark.match(m_text, m_at);
        if (!match.hasMatch()) {
            take(2);
            return;
        }
        const bool isQuoted = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
        m_waiting.append(
            {isQuoted && !match.captured(3).isEmpty() ? match.captured(3) : match.captured(5),
             isQuoted, !match.captured(1).isEmpty()});
        take(match.capturedLength());
    }

    void takeLineEnd()
    {
        take(1);
        if (!m_waiting.isEmpty()) {
            m_contexts.append(m_waiting.constFirst().isLiteral ? Context::LiteralDocument
                                                               : Context::Document);
            leaveDocument();
        }
    }

    /// At the beginning of a line: the mark ends the document, and the next one may begin.
    void leaveDocument()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        QString line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
        const HereDocument document = m_waiting.constFirst();
        const qsizetype length = line.size();
        while (document.isIndented && line.startsWith(u'\t'))
            line.remove(0, 1);
        if (line != document.mark)
            return;
        m_waiting.removeFirst();
        m_contexts.removeLast();
        take(length);
        if (m_at < m_text.size())
            takeLineEnd();
    }

    const QString m_text;
    const QHash<QString, QString> &m_values;
    QSet<QString> m_uses;
    qsizetype m_at = 0;
    QList<Context> m_contexts; ///< what is open, the innermost last
    QHash<int, QChar> m_ends;  ///< of what is delicate, by depth
    QList<HereDocument> m_waiting;
    bool m_isUnclear = false; ///< from here on quoting is a guess
    FilledCommand m_result;
};

} // namespace

QString shellQuoted(const QString &text)
{
    if (isPlainWord(text))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

FilledCommand filledCommand(const RunbookCommand &command, const QHash<QString, QString> &values)
{
    return CommandFiller(command, values).fill();
}

} // namespace recount
