#include "postmortem/view/kinddelegate.h"

#include "postmortem/view/postmortemwords.h"

#include <QComboBox>

#include <algorithm>

namespace recount
{

QWidget *KindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *kinds = new QComboBox(parent);
    kinds->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (int kind = int(EventKind::None); kind <= int(EventKind::External); ++kind) {
        const QString word = eventKindWord(EventKind(kind));
        kinds->addItem(word, EventKind(kind) == EventKind::None ? QString() : word);
    }
    connect(kinds, &QComboBox::activated, this, [this, kinds] {
        auto *self = const_cast<KindDelegate *>(this);
        Q_EMIT self->commitData(kinds);
        Q_EMIT self->closeEditor(kinds);
    });
    return kinds;
}

void KindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *kinds = static_cast<QComboBox *>(editor);
    kinds->setCurrentIndex(std::max(0, kinds->findData(index.data(Qt::EditRole).toString())));
}

void KindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace recount
