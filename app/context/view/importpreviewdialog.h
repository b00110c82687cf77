#pragma once

#include "context/importoutline.h"

#include <QDialog>

class QPlainTextEdit;
class QTreeView;

namespace recount
{

class ImportOutlineModel;

/// Shows what an import will do before anything is written: accepted, it may be done.
class ImportPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;  ///< of the window
        QString what;   ///< what comes from where, in a sentence
        QString note;   ///< what happens with the rest
        QString accept; ///< on the button
    };

    /// Without `canImport` it can only be read and closed.
    ImportPreviewDialog(const Words &words, const ImportOutline &outline, bool canImport,
                        QWidget *parent = nullptr);

private:
    void buildTree();
    void spanTitles();
    void setColumnWidths();

    ImportOutlineModel *m_model;
    QTreeView *m_tree;
    QPlainTextEdit *m_whole;
};

} // namespace recount
