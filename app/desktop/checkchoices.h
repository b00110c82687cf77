#pragma once

#include "checks/finding.h"
#include "storage/statestore.h"

#include <QList>
#include <QObject>

#include <optional>

namespace recount
{

/// Which checks the user wants to see.
struct CheckChoice {
    CheckProfile profile = CheckProfile::Work;
    bool isBrief = false; ///< the first few alone

    friend bool operator==(const CheckChoice &, const CheckChoice &) = default;
};

/// What was chosen for each document, from one start to the next. Of documents that were not
/// looked at for long it is forgotten.
class CheckChoices : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostDocuments = 300;

    /// `kind` tells the documents of one tab from those of another. The storage outlives this.
    CheckChoices(StorageThread &storage, const QString &kind, QObject *parent = nullptr);

    /// Nothing where nothing was chosen, or the database was not read yet.
    std::optional<CheckChoice> of(const QString &path) const;
    void remember(const QString &path, const CheckChoice &choice);
    /// The document has another name now.
    void rename(const QString &from, const QString &to);

private:
    struct Chosen {
        QString path;
        CheckChoice choice;
    };

    void read(const QByteArray &json);
    void write();

    StateStore m_state;
    QString m_key;
    QList<Chosen> m_chosen; ///< last chosen last
};

} // namespace recount
