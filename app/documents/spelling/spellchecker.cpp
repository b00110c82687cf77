#include "documents/spelling/spellchecker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <hunspell.hxx>

#include <mutex>

namespace recount
{

namespace
{

constexpr int mostKnown = 50000;

} // namespace

SpellChecker::SpellChecker(QString language, std::unique_ptr<Hunspell> hunspell)
    : m_language(std::move(language))
    , m_hunspell(std::move(hunspell))
    , m_isUtf8(encoding() == "UTF-8")
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
    const std::shared_ptr<SpellChecker> checker = opened(dictionary);
    const QByteArray encoding = checker->encoding();
    if (!checker->m_isUtf8 && encoding != "ISO8859-1" && encoding != "ISO-8859-1")
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate(
                        "SpellChecker",
                        "The dictionary for %1 is written in a way that Recount can't read, so "
                        "spelling is not checked. One in UTF-8 can be read.")
                        .arg(dictionary.language),
                    QString::fromLatin1(encoding));
    return checker;
}

std::shared_ptr<SpellChecker> SpellChecker::opened(const Dictionary &dictionary)
{
    // All objects of Hunspell share a table of letters, which the last one frees while another
    // thread may be making the next one. So they are made one after the other, and none is freed.
    struct All {
        std::mutex mutex;
        QHash<QString, std::shared_ptr<SpellChecker>> checkers;
    };
    static All &all = *new All;
    const std::scoped_lock lock(all.mutex);
    QString key;
    for (const QString &file : {dictionary.affixFile, dictionary.wordFile}) {
        const QFileInfo info(file);
        key += info.absoluteFilePath() + u'\n' + QString::number(info.size()) + u'\n' +
               QString::number(info.lastModified().toMSecsSinceEpoch()) + u'\n';
    }
    std::shared_ptr<SpellChecker> &checker = all.checkers[key + dictionary.language];
    if (!checker)
        checker.reset(new SpellChecker(
            dictionary.language,
            std::make_unique<Hunspell>(QFile::encodeName(dictionary.affixFile).constData(),
                                       QFile::encodeName(dictionary.wordFile).constData())));
    return checker;
}

QByteArray SpellChecker::encoding() const
{
    return QByteArray::fromStdString(m_hunspell->get_dict_encoding()).toUpper();
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
