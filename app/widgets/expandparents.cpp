#include "widgets/expandparents.h"

#include <QTreeView>

namespace recount
{

void expandParents(QTreeView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (model.hasChildren(index))
            view.expand(index);
    }
}

} // namespace recount
