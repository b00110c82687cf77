#include "runbook/shellreader.h"

#include <algorithm>

namespace recount
{

namespace
{

/// Words that begin or end a loop or a choice and are no programs.
bool isKeyword(const QString &word)
{
    static const QStringList keywords =
        QStringLiteral("if then else elif fi do done while until esac { } ! time function")
            .split(u' ');
    return keywords.contains(word);
}

bool isName(QStringView text)
{
    return !text.isEmpty() && !text.front().isDigit() &&
           std::all_of(text.begin(), text.end(), [](QChar letter) {
               return (letter.isLetterOrNumber() && letter.unicode() < 128) || letter == u'_';
           });
}

/// The name in `NAME=value`; empty when it is none.
QString assignedName(const ShellWord &word)
{
    const qsizetype sign = word.text.indexOf(u'=');
    const QStringView name = QStringView(word.text).left(std::max<qsizetype>(sign, 0));
    return isName(name) ? name.toString() : QString();
}

} // namespace

QChar ShellReader::at(qsizetype place) const
{
    return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar();
}

bool ShellReader::startsWith(QLatin1String words) const
{
    return QStringView(m_text).sliced(m_place).startsWith(words);
}

void ShellReader::readAll()
{
    while (!atEnd()) {
        readList(QChar());
        ++m_place; // a bracket that closes nothing
    }
}

void ShellReader::skipBlanks()
{
    while (!atEnd()) {
        const QChar letter = at(m_place);
        const bool isJoined = letter == u'\\' && at(m_place + 1) == u'\n';
        if (isJoined)
            ++m_place;
        else if (letter == u'\n' || !letter.isSpace())
            return;
        ++m_place;
    }
}

void ShellReader::skipComment()
{
    while (!atEnd() && at(m_place) != u'\n')
        ++m_place;
}

int ShellReader::begin(Reading &reading)
{
    if (reading.index < 0) {
        reading.index = int(m_found.size());
        reading.command.from = m_place;
        reading.command.outer = m_outer;
        reading.command.isSubstituted = m_outer >= 0;
        m_found.append(reading.command);
        if (m_piping >= 0)
            m_found[m_piping].pipedTo = reading.index;
        m_piping = -1;
    }
    return reading.index;
}

void ShellReader::finish(Reading &reading, bool isPiped)
{
    if (reading.index < 0)
        return;
    QList<ShellWord> &words = reading.words;
    ShellCommand &command = reading.command;
    while (!words.isEmpty() && !words.constFirst().isQuoted && isKeyword(words.constFirst().text))
        words.removeFirst();
    const bool isLoop = !words.isEmpty() &&
                        (words.constFirst().text == u"for" || words.constFirst().text == u"select");
    if (isLoop && words.size() > 1)
        command.assigned.append(words.at(1).text);
    while (!words.isEmpty() && !assignedName(words.constFirst()).isEmpty())
        command.assigned.append(assignedName(words.takeFirst()));
    if (!words.isEmpty()) {
        command.program = words.takeFirst().text;
        command.words = words;
    }
    static const QStringList setters =
        QStringLiteral("export read declare local readonly").split(u' ');
    if (setters.contains(command.program)) {
        for (const ShellWord &word : words) {
            const QString name = assignedName(word);
            if (!name.isEmpty() || isName(word.text))
                command.assigned.append(name.isEmpty() ? word.text : name);
        }
    }
    const ShellCommand &taken = m_found.at(reading.index);
    command.pipedTo = taken.pipedTo;
    command.length = std::max<qsizetype>(0, reading.end - command.from);
    if (isPiped)
        m_piping = reading.index;
    m_found[reading.index] = command;
    reading = {};
}

void ShellReader::readList(QChar closing)
{
    if (m_depth >= deepest) {
        m_place = m_text.size();
        return;
    }
    ++m_depth;
    Reading reading;
    while (true) {
        skipBlanks();
        const QChar letter = at(m_place);
        if (atEnd() || letter == u')') {
            finish(reading, false);
            if (atEnd() || !closing.isNull() || m_depth == 1)
                break;
        }
        if (letter == u'\n' || letter == u';' || letter == u'&' || letter == u'|' ||
            letter == u'(' || letter == u')') {
            if (letter == u'&' && at(m_place + 1) == u'>') {
                readRedirection(reading);
                continue;
            }
            const bool isBar = letter == u'|' && at(m_place + 1) != u'|';
            finish(reading, isBar);
            // A pipe may go on in the next line.
            if (!isBar && letter != u'\n')
                m_piping = -1;
            const bool isDouble = (letter == u'&' || letter == u'|' || letter == u';') &&
                                  (at(m_place + 1) == letter || at(m_place + 1) == u'&');
            m_place += isDouble ? 2 : 1;
            if (letter == u'\n')
                readHereDocuments();
        } else if (letter == u'#') {
            skipComment();
        } else if (!readRedirection(reading)) {
            readWord(reading);
        }
    }
    --m_depth;
}

void ShellReader::readWord(Reading &reading)
{
    begin(reading);
    ShellWord word;
    word.from = m_place;
    while (!atEnd()) {
        const QChar letter = at(m_place);
        if (letter == u'\\') {
            if (at(m_place + 1) != u'\n')
                word.text += at(m_place + 1);
            m_place += 2;
        } else if (letter == u'\'') {
            const qsizetype end = m_text.indexOf(u'\'', m_place + 1);
            const qsizetype close = end < 0 ? m_text.size() : end;
            word.text += QStringView(m_text).mid(m_place + 1, close - m_place - 1);
            word.isQuoted = true;
            m_place = close + 1;
        } else if (letter == u'"') {
            readDoubleQuoted(reading, word);
        } else if (letter == u'$') {
            readDollar(reading, word);
        } else if (letter == u'`') {
            readBackticks(reading, word);
        } else if (letter == u'<' && readPlaceholder(word)) {
            continue;
        } else if (letter.isSpace() || letter == u';' || letter == u'&' || letter == u'|' ||
                   letter == u'(' || letter == u')' || letter == u'<' || letter == u'>') {
            break;
        } else {
            word.text += letter;
            ++m_place;
        }
    }
    m_place = std::min(m_place, m_text.size());
    word.length = m_place - word.from;
    reading.end = m_place;
    reading.words.append(word);
}

void ShellReader::readDoubleQuoted(Reading &reading, ShellWord &word)
{
    word.isQuoted = true;
    ++m_place;
    while (!atEnd() && at(m_place) != u'"') {
        const QChar letter = at(m_place);
        if (letter == u'\\') {
            if (at(m_place + 1) != u'\n')
                word.text += at(m_place + 1);
            m_place += 2;
        } else if (letter == u'$') {
            readDollar(reading, word);
        } else if (letter == u'`') {
            readBackticks(reading, word);
        } else {
            word.text += letter;
            ++m_place;
        }
    }
    ++m_place;
}

void ShellReader::readDollar(Reading &reading, ShellWord &word)
{
    const qsizetype from = m_place;
    const QChar next = at(m_place + 1);
    if (next == u'\'' && !word.isQuoted) {
        ++m_place; // $'…' is a quotation
        return;
    }
    word.isExpanded = true;
    if (startsWith(QLatin1String("$(("))) {
        const qsizetype end = m_text.indexOf(QLatin1String("))"), m_place);
        m_place = end < 0 ? m_text.size() : end + 2;
    } else if (next == u'(') {
        m_place += 2;
        readNested(reading, word, u')');
        return;
    } else if (next == u'{') {
        const qsizetype end = m_text.indexOf(u'}', m_place);
        m_place = end < 0 ? m_text.size() : end + 1;
    } else {
        ++m_place;
        while (!atEnd() && (at(m_place).isLetterOrNumber() || at(m_place) == u'_'))
            ++m_place;
    }
    word.text += QStringView(m_text).mid(from, m_place - from);
}

void ShellReader::readNested(Reading &reading, ShellWord &word, QChar closing)
{
    const qsizetype from = m_place;
    const int outer = m_outer;
    const int piping = m_piping;
    m_outer = begin(reading);
    m_piping = -1;
    readList(closing);
    m_outer = outer;
    m_piping = piping;
    word.isExpanded = true;
    word.text += QLatin1String("$(");
    word.text += QStringView(m_text).mid(from, m_place - from);
    word.text += u')';
    ++m_place;
}

void ShellReader::readBackticks(Reading &reading, ShellWord &word)
{
    const qsizetype end = m_text.indexOf(u'`', m_place + 1);
    const qsizetype close = end < 0 ? m_text.size() : end;
    const QString inner = m_text.mid(m_place + 1, close - m_place - 1);
    const int outer = begin(reading);
    const auto first = m_found.size();
    if (m_depth < deepest) {
        ShellReader reader(m_found, inner);
        reader.m_depth = m_depth;
        reader.readList(QChar());
    }
    for (qsizetype i = first; i < m_found.size(); ++i) {
        m_found[i].from += m_place + 1;
        if (m_found.at(i).outer < 0) {
            m_found[i].outer = outer;
            m_found[i].isSubstituted = true;
        }
    }
    word.isExpanded = true;
    word.text += QLatin1String("$(") + inner + u')';
    m_place = close + 1;
}

bool ShellReader::readPlaceholder(ShellWord &word)
{
    constexpr qsizetype longest = 60;
    if (!at(m_place + 1).isLetter())
        return false;
    for (qsizetype i = m_place + 1; i < std::min(m_text.size(), m_place + longest); ++i) {
        const QChar letter = at(i);
        if (letter == u'>') {
            if (at(i - 1).isSpace())
                return false;
            word.text += QStringView(m_text).mid(m_place, i + 1 - m_place);
            word.isExpanded = true;
            m_place = i + 1;
            return true;
        }
        const bool isInName =
            letter.isLetterOrNumber() || QStringLiteral(" _.:/|-").contains(letter);
        if (!isInName)
            return false;
    }
    return false;
}

bool ShellReader::readRedirection(Reading &reading)
{
    qsizetype place = m_place;
    while (at(place).isDigit())
        ++place;
    if (at(place) == u'&' && at(place + 1) == u'>')
        ++place;
    const QChar sign = at(place);
    if (sign != u'<' && sign != u'>')
        return false;
    if (sign == u'<' && place == m_place) {
        ShellWord placeholder;
        const qsizetype before = m_place;
        if (readPlaceholder(placeholder)) {
            m_place = before;
            return false;
        }
    }
    const int command = begin(reading);
    m_place = place;
    if (startsWith(QLatin1String("<(")) || startsWith(QLatin1String(">("))) {
        ShellWord word;
        word.from = m_place;
        m_place += 2;
        readNested(reading, word, u')');
        m_place = std::min(m_place, m_text.size());
        word.length = m_place - word.from;
        reading.end = m_place;
        reading.words.append(word);
        return true;
    }
    const bool isString = startsWith(QLatin1String("<<<"));
    const bool isDocument = !isString && startsWith(QLatin1String("<<"));
    while (at(m_place) == sign)
        ++m_place;
    const bool mayBeIndented = isDocument && at(m_place) == u'-';
    if (mayBeIndented || at(m_place) == u'&' || at(m_place) == u'|')
        ++m_place;
    skipBlanks();
    const QChar next = at(m_place);
    if (atEnd() || next == u'\n' || next == u';' || next == u'|' || next == u'&')
        return true;
    const qsizetype count = reading.words.size();
    const qsizetype from = m_place;
    readWord(reading);
    if (m_place == from) {
        ++m_place; // whatever it is, it is no file
        reading.words.resize(count);
        return true;
    }
    const QString target = reading.words.takeLast().text;
    if (isDocument)
        m_hereDocuments.append({target, mayBeIndented, command});
    else if (isString)
        reading.command.input = target;
    else if (sign == u'<')
        reading.command.readsFile = true;
    return true;
}

void ShellReader::readHereDocuments()
{
    const QList<HereDocument> documents = std::exchange(m_hereDocuments, {});
    for (const HereDocument &document : documents) {
        QString content;
        while (!atEnd()) {
            const qsizetype end = m_text.indexOf(u'\n', m_place);
            QString line = m_text.mid(m_place, end < 0 ? -1 : end - m_place);
            m_place = end < 0 ? m_text.size() : end + 1;
            while (document.mayBeIndented && line.startsWith(u'\t'))
                line.remove(0, 1);
            if (line == document.end)
                break;
            content += line + u'\n';
        }
        if (document.command < m_found.size())
            m_found[document.command].input = content;
    }
}

} // namespace recount
