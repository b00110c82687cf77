#pragma once

#include "context/makemine.h"
#include "context/owncompany.h"
#include "foundation/result.h"
#include "packs/pack.h"

#include <QObject>

#include <functional>
#include <memory>

namespace recount
{

class CompanyEditor;
class CompanyStore;
class ErrorSink;
class StateStore;

/// A company in the list of all.
struct CompanyChoice {
    enum class Kind { Shipped, Imported, Own };

    QString packId;
    QString name;
    Kind kind = Kind::Shipped;
    CompanyId own; ///< empty unless it is the user's own

    friend bool operator==(const CompanyChoice &, const CompanyChoice &) = default;
};

/// All companies, those of packs and the user's own, and which one is the active one; remembers it.
/// An own company that is active is open in the editor. Nothing here waits: what reads or writes
/// ends later, and what fails is reported and leaves the active company as it was.
class Companies : public QObject
{
    Q_OBJECT

public:
    /// What the companies work with; all outlive them.
    struct Services {
        CompanyStore &store;
        CompanyEditor &editor;
        StateStore &state;
        ErrorSink &errors;
    };

    static QString stateKey();
    /// In characters; a name has to fit into a list.
    static constexpr int longestName = 80;

    Companies(const Services &services, QObject *parent = nullptr);

    /// Activates the company of this pack id, the first pack when there is none. An own company
    /// comes a moment later; until then no company is active.
    void begin(const QList<Pack> &packs, const QString &activeId);
    /// Another set of packs, after an import.
    void setPacks(const QList<Pack> &packs);

    /// Packs in their order, then own companies in the order in which they were made.
    const QList<CompanyChoice> &list() const { return m_list; }
    /// Null while the first one is still being read, and without any pack.
    const std::shared_ptr<const Pack> &active() const { return m_active; }
    bool isOwn() const;
    /// What the list calls the active company.
    QString activeName() const;

    /// Calls `then` when the company is the active one, not when it can't be opened.
    void activate(const QString &packId, std::function<void()> then = {});
    /// Leaves the active company although its last edits are not saved: what was wanted when
    /// `unsavedInTheWay` came.
    void leaveAnyway();

    /// Copies parts of the active company into an own one, which becomes active.
    void makeMine(PackParts parts, const QString &name);
    /// The name that such a copy gets when nobody chooses another.
    QString suggestedName() const;

    // Of the active company, when it is the user's own and still the one with this pack id.
    void rename(const QString &packId, const QString &name);
    /// The pack that it was made from becomes active, or the first one; can be undone.
    void moveToBin(const QString &packId);
    /// Out of the bin; becomes active.
    void restore(const CompanyId &id, const QString &packId);

    /// Whether a company of the list has the question or, of an own one that is not open, may have.
    bool hasQuestion(const QString &questionKey) const;
    /// What people call the question of this key, whichever company it belongs to.
    QString questionName(const QString &questionKey) const;
    /// The id of the pack in the key of a question.
    static QString packIdOf(const QString &questionKey);

Q_SIGNALS:
    /// Another company, or another state of the same.
    void activeChanged(const std::shared_ptr<const recount::Pack> &pack);
    /// The list, what it says of a company, or which one is active, may have changed.
    void listChanged();
    /// A new company is the active one, to be looked at.
    void made();
    /// The active company has edits that can't be saved, so it stays the active one.
    void unsavedInTheWay();

private:
    using Packs = QList<std::shared_ptr<const Pack>>;

    void loadOwn(std::function<void(const Result<void> &)> then = {});
    void renewList();
    const CompanyChoice *choice(const QString &packId) const;
    std::shared_ptr<const Pack> packOf(const QString &packId) const;
    void activateFirst();
    void fallBack(const Error &cause);
    void openOwn(const CompanyId &id, const std::function<void()> &then);
    void showOwn(const OwnCompany &company);
    void showPack(const std::shared_ptr<const Pack> &pack);
    void create(const Pack &pack, const QString &madeFrom, const QString &told);
    void remember();
    void editorChanged(const std::shared_ptr<const Pack> &pack);
    void whenSaved(std::function<void()> next);
    void goOn();

    Services m_services;
    Packs m_packs;
    QList<CompanyInfo> m_own;
    QList<CompanyChoice> m_list;
    std::shared_ptr<const Pack> m_active;
    QString m_madeFrom;              ///< of the own company that is open
    int m_wish = 0;                  ///< counts what was to become active; late answers are dropped
    std::function<void()> m_next;    ///< waits for the edits to be saved
    std::function<void()> m_blocked; ///< waited in vain
};

} // namespace recount
