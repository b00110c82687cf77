#pragma once

#include "foundation/result.h"
#include "takes/peaks.h"
#include "takes/take.h"
#include "takes/view/takewords.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace recount
{

class TakeStore;

/// The takes of the open question, newest first. A take that is being recorded is left out.
class TakesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PartRole = Qt::UserRole, ///< QString
        LengthRole,              ///< QString, "1:32"
        BadgesRole,              ///< QStringList
        HasNoteRole,             ///< bool
        OutlineRole,             ///< QList<PeakEntry>: the whole take, empty until it is read
    };

    TakesModel(TakeStore &store, const Clock &clock, QObject *parent = nullptr);

    void setQuestion(const QString &questionKey, const QHash<QString, QString> &partNames);
    QString questionKey() const { return m_questionKey; }
    void reload();
    /// False until the takes of the question have arrived.
    bool isLoaded() const { return m_loaded; }
    const TakeWords &words() const { return m_words; }

    const Take *takeAt(int row) const;
    const Take *find(const TakeId &id) const;
    QModelIndex indexOf(const TakeId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows are what the store holds now.
    void loaded();
    void failed(const recount::Error &error);

private:
    void apply(QList<Take> takes);
    void readOutline(const Take &take);

    TakeStore &m_store;
    TakeWords m_words;
    QString m_questionKey;
    QList<Take> m_takes;
    QHash<TakeId, QList<PeakEntry>> m_outlines;
    QSet<TakeId> m_asked;
    bool m_loaded = false;
};

} // namespace recount
