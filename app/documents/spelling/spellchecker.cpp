#include "documents/spelling/spellchecker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <hunspell.hxx>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int mostKnown = 50000;

} // namespace

SpellChecker::SpellChecker(QString language, std::unique_ptr<Hunspell> hunspell, bool isUtf8)
    : m_language(std::move(language)), m_hunspell(std::move(hunspell)), m_isUtf8(isUtf8)
{
}

SpellChecker::~SpellChecker() = default;

Result<std::shared_ptr<SpellChecker>> SpellChecker::open(const Dictionary &dictionary)
{
    for (const QString &file : {dictionary.affixFile, dictionary.wordFile}) {
        if (!QFileInfo(file).isReadable())
            return fail(ErrorCode::ReadFailed,
                        QCoreApplication::translate(
                            "SpellChecker",
                            "The dictionary for %1 can't be read, so spelling is not checked.")
                            .arg(dictionary.language),
                        file);
    }
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(dictionary.affixFile).constData(),
                                               QFile::encodeName(dictionary.wordFile).constData());
    const QByteArray encoding = QByteArray::fromStdString(hunspell->get_dict_encoding()).toUpper();
    const bool isUtf8 = encoding == "UTF-8";
    if (!isUtf8 && encoding != "ISO8859-1" && encoding != "ISO-8859-1")
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate(
                        "SpellChecker",
                        "The dictionary for %1 is written in a way that Recount can't read, so "
                        "spelling is not checked. One in UTF-8 can be read.")
                        .arg(dictionary.language),
                    QString::fromLatin1(encoding));
    return std::shared_ptr<SpellChecker>(
        new SpellChecker(dictionary.language, std::move(hunspell), isUtf8));
}

std::string SpellChecker::encoded(const QString &word) const
{
    // Dictionaries are written with the straight one.
    QString plain = word;
    plain.replace(QChar(0x2019), u'\'');
    return (m_isUtf8 ? plain.toUtf8() : plain.toLatin1()).toStdString();
}

QString SpellChecker::decoded(const std::string &word) const
{
    return m_isUtf8 ? QString::fromStdString(word)
                    : QString::fromLatin1(word.data(), qsizetype(word.size()));
}

bool SpellChecker::isRight(const QString &word)
{
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const bool isRight = m_hunspell->spell(encoded(word));
    m_known.insert(word, isRight);
    return isRight;
}

QStringList SpellChecker::suggestions(const QString &word)
{
    QStringList found;
    for (const std::string &suggestion : m_hunspell->suggest(encoded(word))) {
        if (found.size() == mostSuggestions)
            break;
        found << decoded(suggestion);
    }
    return found;
}

} // namespace recount
