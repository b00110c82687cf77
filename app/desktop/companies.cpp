#include "desktop/companies.h"

#include "context/companyeditor.h"
#include "context/companystore.h"
#include "packs/packlibrary.h"
#include "storage/statestore.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

/// The name in the list; the company's own name follows as long as it is the same.
CompanyEdit renameEdit(const QString &name)
{
    const QString text = Companies::tr("Rename company");
    return {text, {}, [name](CompanyDraft &draft, const QDateTime &nowUtc) {
                if (draft.pack.company.name == draft.pack.title)
                    draft.pack.company.name = name;
                return edits::setTitleAndLanguage(name, draft.pack.language).apply(draft, nowUtc);
            }};
}

} // namespace

QString Companies::stateKey()
{
    return QStringLiteral("company/active");
}

Companies::Companies(const Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    const CompanyEditor &editor = m_services.editor;
    connect(&editor, &CompanyEditor::packChanged, this, &Companies::editorChanged);
    connect(&editor, &CompanyEditor::saveFailed, this, [this](const Error &error) {
        m_services.errors.report(error, [&editor = m_services.editor] { editor.retry(); });
        if (!m_next)
            return;
        m_blocked = std::exchange(m_next, {});
        Q_EMIT unsavedInTheWay();
        // The choice goes back to what is shown.
        Q_EMIT listChanged();
    });
    // Queued: the editor is in the middle of it.
    connect(&editor, &CompanyEditor::unsavedChanged, this, &Companies::goOn, Qt::QueuedConnection);
    connect(&m_services.store, &CompanyStore::changed, this, [this] { loadOwn(); });
    connect(&m_services.store, &CompanyStore::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
}

void Companies::begin(const QList<Pack> &packs, const QString &activeId)
{
    for (const Pack &pack : packs)
        m_packs << std::make_shared<const Pack>(pack);
    renewList();
    if (!isOwnPackId(activeId)) {
        const std::shared_ptr<const Pack> pack = packOf(activeId);
        showPack(pack ? pack : m_packs.value(0));
        loadOwn();
        return;
    }
    loadOwn([this, activeId, wish = ++m_wish](const Result<void> &loaded) {
        if (wish != m_wish)
            return;
        if (!loaded)
            activateFirst();
        else if (const CompanyChoice *own = choice(activeId))
            openOwn(own->own, {});
        else
            fallBack({ErrorCode::NotFound, tr("The company you had open is no longer stored."),
                      activeId, false});
    });
}

void Companies::setPacks(const QList<Pack> &packs)
{
    m_packs.clear();
    for (const Pack &pack : packs)
        m_packs << std::make_shared<const Pack>(pack);
    renewList();
    if (!m_active || isOwn())
        return;
    const std::shared_ptr<const Pack> again = packOf(m_active->id);
    if (!again || *again != *m_active)
        showPack(again ? again : m_packs.value(0));
}

void Companies::loadOwn(std::function<void(const Result<void> &)> then)
{
    whenDone(this, m_services.store.all(),
             [this, then = std::move(then)](const Result<QList<CompanyInfo>> &all) {
                 if (all) {
                     m_own = *all;
                     renewList();
                 } else {
                     m_services.errors.report(all.error());
                 }
                 if (then)
                     then(all ? Result<void>() : tl::unexpected<Error>(all.error()));
             });
}

void Companies::renewList()
{
    QList<CompanyChoice> list;
    for (const std::shared_ptr<const Pack> &pack : std::as_const(m_packs)) {
        const bool shipped = PackLibrary::isShipped(pack->id);
        list << CompanyChoice{pack->id,
                              pack->company.name.isEmpty() ? pack->title : pack->company.name,
                              shipped ? CompanyChoice::Kind::Shipped
                                      : CompanyChoice::Kind::Imported,
                              {}};
    }
    for (const CompanyInfo &info : std::as_const(m_own)) {
        // What is being edited is ahead of what is stored.
        const bool open = m_services.editor.id() == info.id;
        const QString title = open ? m_services.editor.pack()->title : info.title;
        list << CompanyChoice{info.packId,
                              title.trimmed().isEmpty() ? tr("Company without a name") : title,
                              CompanyChoice::Kind::Own, info.id};
    }
    m_list = list;
    Q_EMIT listChanged();
}

const CompanyChoice *Companies::choice(const QString &packId) const
{
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&](const auto &candidate) {
        return candidate.packId == packId;
    });
    return found != m_list.cend() ? &*found : nullptr;
}

std::shared_ptr<const Pack> Companies::packOf(const QString &packId) const
{
    const auto found = std::find_if(m_packs.cbegin(), m_packs.cend(),
                                    [&](const auto &pack) { return pack->id == packId; });
    return found != m_packs.cend() ? *found : nullptr;
}

bool Companies::isOwn() const
{
    return m_active && isOwnPackId(m_active->id);
}

QString Companies::activeName() const
{
    const CompanyChoice *active = m_active ? choice(m_active->id) : nullptr;
    return active ? active->name : QString();
}

void Companies::activate(const QString &packId, std::function<void()> then)
{
    const CompanyChoice *wanted = choice(packId);
    if (!wanted) {
        Q_EMIT listChanged();
        return;
    }
    const int wish = ++m_wish;
    if (m_active && m_active->id == packId) {
        m_next = {};
        Q_EMIT listChanged();
        if (then)
            then();
        return;
    }
    whenSaved([this, wish, packId, own = wanted->own, then = std::move(then)] {
        if (wish != m_wish)
            return;
        if (!own.isEmpty()) {
            openOwn(own, then);
        } else if (const std::shared_ptr<const Pack> pack = packOf(packId)) {
            showPack(pack);
            remember();
            if (then)
                then();
        }
    });
}

void Companies::activateFirst()
{
    ++m_wish;
    showPack(m_packs.value(0));
}

/// At the start there is nothing else to stay with.
void Companies::fallBack(const Error &cause)
{
    activateFirst();
    Error error = cause;
    if (m_active)
        error.userText = tr("%1 Recount shows “%2” in its place.", "what happened, a company")
                             .arg(cause.userText, m_list.value(0).name);
    // What can't be read today may be readable tomorrow; what is gone need not be told twice.
    if (cause.code == ErrorCode::NotFound)
        remember();
    m_services.errors.report(error);
}

void Companies::openOwn(const CompanyId &id, const std::function<void()> &then)
{
    whenDone(this, m_services.store.load(id),
             [this, then, wish = m_wish](const Result<OwnCompany> &company) {
                 if (wish != m_wish)
                     return;
                 if (company) {
                     showOwn(*company);
                     if (then)
                         then();
                 } else if (!m_active) {
                     fallBack(company.error());
                 } else {
                     m_services.errors.report(company.error());
                     Q_EMIT listChanged();
                 }
             });
}

void Companies::showOwn(const OwnCompany &company)
{
    m_madeFrom = company.madeFrom;
    m_services.editor.open(company); // its snapshot becomes the active company
    remember();
}

void Companies::showPack(const std::shared_ptr<const Pack> &pack)
{
    m_active = pack;
    m_services.editor.close();
    Q_EMIT activeChanged(m_active);
    Q_EMIT listChanged();
}

void Companies::remember()
{
    if (m_active)
        m_services.state.put(stateKey(), m_active->id.toUtf8());
}

void Companies::editorChanged(const std::shared_ptr<const Pack> &pack)
{
    if (!pack)
        return;
    const bool newName = !m_active || m_active->id != pack->id || m_active->title != pack->title;
    m_active = pack;
    Q_EMIT activeChanged(m_active);
    if (newName)
        renewList();
}

void Companies::whenSaved(std::function<void()> next)
{
    m_blocked = {};
    m_next = std::move(next);
    if (m_services.editor.hasUnsaved())
        m_services.editor.retry();
    else
        goOn();
}

void Companies::goOn()
{
    if (m_services.editor.hasUnsaved())
        return;
    if (const std::function<void()> next = std::exchange(m_next, {}))
        next();
}

void Companies::leaveAnyway()
{
    if (const std::function<void()> next = std::exchange(m_blocked, {}))
        next();
}

QString Companies::suggestedName() const
{
    return m_active ? recount::makeMine(*m_active, {}).title : QString();
}

void Companies::makeMine(PackParts parts, const QString &name)
{
    if (!m_active)
        return;
    Pack pack = recount::makeMine(*m_active, parts);
    // A name that somebody chose is that of the company too.
    if (name != pack.title || pack.company.name.isEmpty())
        pack.company.name = name;
    pack.title = name;
    create(pack, m_active->id,
           tr("“%1” is yours: the company, its timeline and its fixes can be edited (F2). The "
              "original stays as it is.")
               .arg(name));
}

void Companies::addEmpty(const QString &name, const QString &language)
{
    Pack pack = emptyCompany(language);
    pack.title = name;
    pack.company.name = name;
    create(pack, {},
           tr("“%1” is ready to be filled in. Everything is saved as you type.").arg(name),
           [this] { Q_EMIT madeEmpty(); });
}

void Companies::create(const Pack &pack, const QString &madeFrom, const QString &told,
                       const std::function<void()> &then)
{
    const int wish = ++m_wish;
    whenSaved([this, wish, pack, madeFrom, told, then] {
        whenDone(this, m_services.store.create(pack, madeFrom),
                 [this, wish, told, then](const Result<OwnCompany> &company) {
                     if (!company || wish != m_wish)
                         return;
                     const CompanyDraft &draft = company->draft;
                     m_own << CompanyInfo{company->id,         draft.pack.id,
                                          draft.pack.title,    draft.pack.language,
                                          company->madeFrom,   company->createdUtc,
                                          company->changedUtc, std::nullopt};
                     showOwn(*company);
                     m_services.errors.tell(told);
                     Q_EMIT made();
                     if (then)
                         then();
                 });
    });
}

void Companies::rename(const QString &packId, const QString &name)
{
    if (!isOwn() || m_active->id != packId)
        return;
    if (const Result<QString> renamed = m_services.editor.apply(renameEdit(name)); !renamed)
        m_services.errors.report(renamed.error());
}

void Companies::moveToBin(const QString &packId)
{
    if (!isOwn() || m_active->id != packId)
        return;
    ++m_wish;
    whenSaved([this, id = m_services.editor.id(), packId] {
        whenDone(this, m_services.store.moveToBin(id),
                 [this, id, packId](const Result<void> &moved) {
                     if (!moved)
                         return;
                     const CompanyChoice *gone = choice(packId);
                     const QString name = gone ? gone->name : QString();
                     m_own.removeIf([&](const CompanyInfo &info) { return info.id == id; });
                     if (m_active && m_active->id == packId) {
                         const std::shared_ptr<const Pack> origin = packOf(m_madeFrom);
                         showPack(origin ? origin : m_packs.value(0));
                         remember();
                     }
                     renewList();
                     m_services.errors.tell(tr("“%1” was moved to the bin.").arg(name), tr("Undo"),
                                            [self = QPointer(this), id, packId] {
                                                if (self)
                                                    self->restore(id, packId);
                                            });
                 });
    });
}

void Companies::restore(const CompanyId &id, const QString &packId)
{
    whenDone(this, m_services.store.restoreFromBin(id), [this, packId](const Result<void> &back) {
        if (!back)
            return;
        loadOwn([this, packId](const Result<void> &loaded) {
            if (loaded)
                activate(packId);
        });
    });
}

QString Companies::packIdOf(const QString &questionKey)
{
    return questionKey.section(QLatin1Char('/'), 0, 0);
}

bool Companies::hasQuestion(const QString &questionKey) const
{
    const QString packId = packIdOf(questionKey);
    std::shared_ptr<const Pack> pack = packOf(packId);
    if (m_active && m_active->id == packId)
        pack = m_active;
    if (!pack)
        return isOwnPackId(packId) && choice(packId) != nullptr;
    return std::any_of(pack->questions.cbegin(), pack->questions.cend(), [&](const auto &question) {
        return recount::questionKey(*pack, question) == questionKey;
    });
}

QString Companies::questionName(const QString &questionKey) const
{
    const QString packId = packIdOf(questionKey);
    std::shared_ptr<const Pack> pack = packOf(packId);
    if (m_active && m_active->id == packId)
        pack = m_active;
    if (pack) {
        for (const Question &question : pack->questions) {
            if (recount::questionKey(*pack, question) == questionKey)
                return question.shortTitle.isEmpty() ? question.prompt : question.shortTitle;
        }
    }
    if (packId == u"post-mortem")
        return tr("Post-mortem");
    const CompanyChoice *company = choice(packId);
    return company ? company->name : questionKey;
}

} // namespace recount
