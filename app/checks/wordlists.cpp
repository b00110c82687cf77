#include "checks/wordlists.h"

#include "foundation/wholefile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WordLists)
};

constexpr qint64 mostBytes = 1024 * 1024;

tl::unexpected<Error> problem(const QString &place, const QString &what)
{
    return fail(ErrorCode::InvalidData,
                Texts::tr("Your word lists could not be read: %1: %2 The lists that come with "
                          "Recount are used.")
                    .arg(place, what),
                place);
}

const QHash<QString, WordList> &listNames()
{
    using enum WordList;
    static const QHash<QString, WordList> names{
        {QStringLiteral("outage"), Outage},
        {QStringLiteral("blame"), Blame},
        {QStringLiteral("counterfactual"), Counterfactual},
        {QStringLiteral("analysis"), Analysis},
        {QStringLiteral("animated"), Animated},
        {QStringLiteral("quantity"), Quantity},
        {QStringLiteral("distancing"), Distancing},
        {QStringLiteral("unknown"), Unknown},
        {QStringLiteral("unharmed"), Unharmed},
        {QStringLiteral("reason"), Reason},
        {QStringLiteral("finds-out"), FindsOut},
        {QStringLiteral("user-side"), UserSide},
        {QStringLiteral("business-side"), BusinessSide},
        {QStringLiteral("vague-better"), VagueBetter},
        {QStringLiteral("vague-look"), VagueLook},
        {QStringLiteral("vague-think"), VagueThink},
        {QStringLiteral("vague-ensure"), VagueEnsure},
        {QStringLiteral("vague-aware"), VagueAware},
        {QStringLiteral("people"), People},
        {QStringLiteral("nobody"), Nobody},
        {QStringLiteral("accepted-risk"), AcceptedRisk},
        {QStringLiteral("none-needed"), NoneNeeded},
        {QStringLiteral("options"), Options},
        {QStringLiteral("effect"), Effect},
        {QStringLiteral("own-decision"), OwnDecision},
        {QStringLiteral("deploy"), Deploy},
        {QStringLiteral("dashboard"), Dashboard},
        {QStringLiteral("alert"), Alert},
        {QStringLiteral("vague-step"), VagueStep},
        {QStringLiteral("vague-when"), VagueWhen},
        {QStringLiteral("instruction"), Instruction},
        {QStringLiteral("owner-gone"), OwnerGone},
        {QStringLiteral("cannot-undo"), CannotUndo},
        {QStringLiteral("repeatable"), Repeatable},
        {QStringLiteral("leave-program"), LeaveProgram},
        {QStringLiteral("into-git"), IntoGit},
        {QStringLiteral("silence-alert"), SilenceAlert},
        {QStringLiteral("silence-end"), SilenceEnd},
        {QStringLiteral("lift-silence"), LiftSilence},
        {QStringLiteral("customers"), Customers},
        {QStringLiteral("tell-customers"), TellCustomers},
        {QStringLiteral("meanwhile"), Meanwhile},
        {QStringLiteral("tune-alert"), TuneAlert},
        {QStringLiteral("secret-note"), SecretNote},
        {QStringLiteral("warn"), Warn},
        {QStringLiteral("follow-up"), FollowUp},
        {QStringLiteral("escalate"), Escalate},
        {QStringLiteral("judgement"), Judgement},
        {QStringLiteral("watch"), Watch},
        {QStringLiteral("restored"), Restored},
        {QStringLiteral("unwritten"), Unwritten},
        {QStringLiteral("expectation"), Expectation},
        {QStringLiteral("run-place"), RunPlace},
        {QStringLiteral("verification"), Verification},
    };
    return names;
}

std::optional<Language> languageOf(const QString &name)
{
    if (name == u"en")
        return Language::English;
    return name == u"fr" ? std::optional(Language::French) : std::nullopt;
}

/// Phrases of `add` or `remove`. Errors: InvalidData.
Result<QStringList> phrasesOf(const QJsonValue &value, const QString &place)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return problem(place, Texts::tr("it has to be a list of words."));
    const QJsonArray array = value.toArray();
    if (array.size() > WordLists::mostPhrases)
        return problem(place,
                       Texts::tr("it has more than %n words.", nullptr, WordLists::mostPhrases));
    QStringList phrases;
    for (const QJsonValue &one : array) {
        const QString phrase = one.toString().simplified();
        if (!std::any_of(phrase.begin(), phrase.end(),
                         [](QChar character) { return character.isLetterOrNumber(); }))
            return problem(place, Texts::tr("each entry has to be a word."));
        if (phrase.size() > WordLists::mostCharacters)
            return problem(place, Texts::tr("“%1…” is too long.").arg(phrase.left(20)));
        phrases.append(phrase);
    }
    return phrases;
}

Result<WordLists::Change> changeOf(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return problem(place, Texts::tr("it has to be an object with “add” or “remove”."));
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key != u"add" && key != u"remove")
            return problem(place, Texts::tr("“%1” is neither “add” nor “remove”.").arg(key));
    }
    const auto add = phrasesOf(object.value(u"add"), QString(place + u"/add"));
    if (!add)
        return tl::unexpected(add.error());
    const auto remove = phrasesOf(object.value(u"remove"), QString(place + u"/remove"));
    if (!remove)
        return tl::unexpected(remove.error());
    return WordLists::Change{*add, *remove};
}

} // namespace

Result<WordLists> WordLists::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return problem(Texts::tr("line %1").arg(line), error.errorString() + u'.');
    }
    if (!document.isObject())
        return problem(Texts::tr("the file"), Texts::tr("it has to be an object."));
    WordLists read;
    const QJsonObject languages = document.object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        if (language.key() == u"$schema")
            continue;
        const auto code = languageOf(language.key());
        if (!code || !language->isObject())
            return problem(language.key(), Texts::tr("only “en” and “fr” have lists."));
        const QJsonObject lists = language->toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            const QString place = language.key() + u'/' + list.key();
            const auto found = listNames().constFind(list.key());
            if (found == listNames().constEnd())
                return problem(place, Texts::tr("there is no such list. The lists are: %1.")
                                          .arg(names().join(QStringLiteral(", "))));
            const auto change = changeOf(*list, place);
            if (!change)
                return tl::unexpected(change.error());
            if (*change != Change())
                read.m_changes.insert({*found, *code}, *change);
        }
    }
    return read;
}

Result<WordLists> WordLists::withFile(const QString &path)
{
    const auto json = readWholeFile(path, mostBytes);
    if (json)
        return read(*json);
    if (json.error().code == ErrorCode::NotFound)
        return WordLists();
    return tl::unexpected(json.error());
}

QString WordLists::fileName()
{
    return QStringLiteral("word-lists.json");
}

QByteArray WordLists::emptyFile()
{
    const QJsonObject nothing{{QStringLiteral("add"), QJsonArray()},
                              {QStringLiteral("remove"), QJsonArray()}};
    QJsonObject lists;
    for (const QString &name : names())
        lists.insert(name, nothing);
    return QJsonDocument(QJsonObject{{QStringLiteral("en"), lists}, {QStringLiteral("fr"), lists}})
        .toJson();
}

QStringList WordLists::names()
{
    QStringList names = listNames().keys();
    names.sort();
    return names;
}

} // namespace recount
