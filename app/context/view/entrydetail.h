#pragma once

#include "context/timeline.h"

#include <QWidget>

class QPushButton;
class QShortcut;
class QVBoxLayout;

namespace recount
{

class CompanyEditor;
class EntryForm;
class Navigator;
class ReadingArea;

/// One entry in full: what and why, where the story comes from, what led to it, what followed,
/// and the way to everything that is linked. While an editor is set, fields can take the place of
/// what is read.
class EntryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetail(Navigator &navigator, QWidget *parent = nullptr);

    /// -1 shows how to choose one. What was read stays in place when it is the same entry.
    void showEntry(const Timeline &timeline, int entry);

    /// nullptr while what is shown is only to be read; else it has the same company open.
    void setEditor(CompanyEditor *editor);
    bool isEditing() const { return m_editing; }
    /// Fields in place of the text, for this entry and those that are chosen afterwards.
    void setEditing(bool editing);
    void addEntry();
    void removeEntry();

Q_SIGNALS:
    void entryAdded(const QString &entryId);
    /// It is the last thing in the bin.
    void entryRemoved(const QString &what);
    void editFailed(const QString &text);

private:
    void showContent();
    void updateBar();
    QWidget *makeBar();
    QWidget *build(const Timeline &timeline, int index);
    void addHead(QVBoxLayout &column, const Timeline &timeline, int index) const;
    void addEntries(QVBoxLayout &column, const QString &title, const Timeline &timeline,
                    const QList<int> &entries);
    void addFixes(QVBoxLayout &column, const Pack &pack, const QStringList &ids);
    void addQuestions(QVBoxLayout &column, const Pack &pack, const QStringList &ids);
    void addDocuments(QVBoxLayout &column, const Pack &pack, const QStringList &ids);

    Navigator &m_navigator;
    ReadingArea *m_scroll;
    Timeline m_timeline;
    int m_index = -1;
    QString m_shown;
    CompanyEditor *m_editor = nullptr;
    QWidget *m_bar = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    EntryForm *m_form = nullptr; ///< while an entry is being edited
    QShortcut *m_done;
    bool m_editing = false;
};

} // namespace recount
