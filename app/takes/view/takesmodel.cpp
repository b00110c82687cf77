#include "takes/view/takesmodel.h"

#include "foundation/text.h"
#include "storage/whendone.h"
#include "takes/takestore.h"
#include "takes/view/takepeaks.h"

#include <algorithm>

namespace recount
{

TakesModel::TakesModel(TakeStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_words(clock)
{
    connect(&m_store, &TakeStore::changed, this, [this](const QString &questionKey) {
        if (questionKey == m_questionKey)
            reload();
    });
}

void TakesModel::setQuestion(const QString &questionKey, const QHash<QString, QString> &partNames)
{
    beginResetModel();
    m_questionKey = questionKey;
    m_words.setPartNames(partNames);
    m_takes.clear();
    m_outlines.clear();
    m_asked.clear();
    m_loaded = false;
    endResetModel();
    if (!questionKey.isEmpty())
        reload();
}

void TakesModel::reload()
{
    whenDone(this, m_store.takesOf(m_questionKey),
             [this, key = m_questionKey](const Result<QList<Take>> &takes) {
                 if (key != m_questionKey)
                     return; // another question was opened meanwhile
                 if (!takes) {
                     Q_EMIT failed(takes.error());
                     return;
                 }
                 apply(*takes);
             });
}

void TakesModel::apply(QList<Take> takes)
{
    takes.removeIf([](const Take &take) { return take.state == TakeState::Recording; });
    const auto within = [](const QList<Take> &list, const TakeId &id) {
        return std::any_of(list.cbegin(), list.cend(), [&id](const Take &t) { return t.id == id; });
    };
    // Rows that stay keep their selection, so only the difference is told.
    for (int row = int(m_takes.size()) - 1; row >= 0; --row) {
        if (within(takes, m_takes.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_takes.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(takes.size()); ++row) {
        if (within(m_takes, takes.at(row).id))
            continue;
        const int at = std::min(row, int(m_takes.size()));
        beginInsertRows({}, at, at);
        m_takes.insert(at, takes.at(row));
        endInsertRows();
    }
    const bool sameOrder =
        std::equal(m_takes.cbegin(), m_takes.cend(), takes.cbegin(), takes.cend(),
                   [](const Take &a, const Take &b) { return a.id == b.id; });
    if (!sameOrder)
        beginResetModel();
    m_takes = std::move(takes);
    if (!sameOrder)
        endResetModel();
    else if (!m_takes.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_takes.size()) - 1));
    m_loaded = true;
    for (const Take &take : std::as_const(m_takes))
        readOutline(take);
    Q_EMIT loaded();
}

void TakesModel::readOutline(const Take &take)
{
    if (m_asked.contains(take.id))
        return;
    m_asked.insert(take.id);
    whenDone(this, loadPeaks(m_store.peaksPath(take), m_store.filePath(take)),
             [this, id = take.id](const Result<SharedPeaks> &peaks) {
                 const QModelIndex row = indexOf(id);
                 // A take without a readable sound has no outline; opening it says why.
                 if (!row.isValid() || !peaks || (*peaks)->levelCount() == 0)
                     return;
                 const auto coarsest = (*peaks)->level((*peaks)->levelCount() - 1);
                 m_outlines.insert(id, QList<PeakEntry>(coarsest.begin(), coarsest.end()));
                 Q_EMIT dataChanged(row, row, {OutlineRole});
             });
}

const Take *TakesModel::takeAt(int row) const
{
    return row >= 0 && row < m_takes.size() ? &m_takes.at(row) : nullptr;
}

const Take *TakesModel::find(const TakeId &id) const
{
    return takeAt(indexOf(id).row());
}

QModelIndex TakesModel::indexOf(const TakeId &id) const
{
    const auto found = std::find_if(m_takes.cbegin(), m_takes.cend(),
                                    [&id](const Take &take) { return take.id == id; });
    return found == m_takes.cend() ? QModelIndex() : index(int(found - m_takes.cbegin()));
}

int TakesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_takes.size());
}

QVariant TakesModel::data(const QModelIndex &index, int role) const
{
    const Take *take = index.isValid() ? takeAt(index.row()) : nullptr;
    if (!take)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_words.title(*take);
    case Qt::AccessibleTextRole:
        return m_words.spoken(*take);
    case Qt::ToolTipRole:
        return take->note.isEmpty() ? tr("Recorded with %1").arg(take->deviceName) : take->note;
    case PartRole:
        return m_words.part(*take);
    case LengthRole:
        return formatDuration(take->durationMs());
    case BadgesRole:
        return m_words.badges(*take);
    case HasNoteRole:
        return !take->note.isEmpty();
    case OutlineRole:
        return QVariant::fromValue(m_outlines.value(take->id));
    default:
        return {};
    }
}

} // namespace recount
