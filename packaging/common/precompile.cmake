# Headers that most files take in are read once for each group of targets, which takes a third of
# the time of a build from nothing. Every file still names what it uses: a build without
# RECOUNT_PRECOMPILE, which ccache is given, would not compile otherwise.
option(RECOUNT_PRECOMPILE "Read common headers once for all files" ON)

set(RECOUNT_CORE_HEADERS
  <algorithm> <array> <cmath> <functional> <memory> <optional> <utility> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFileInfo> <QFuture> <QHash> <QJsonArray>
  <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject> <QPointer> <QRegularExpression>
  <QSet> <QString> <QStringList> <QTimer>)
set(RECOUNT_WIDGET_HEADERS ${RECOUNT_CORE_HEADERS}
  <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QDialog> <QDialogButtonBox>
  <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListWidget> <QMenu> <QPainter>
  <QPlainTextEdit> <QPushButton> <QScrollBar> <QSplitter> <QStyle> <QTextBlock> <QToolButton>
  <QTreeWidget> <QVBoxLayout> <QWidget>)

# recount_precompile(TARGET HEADER...)
function(recount_precompile target)
  if(RECOUNT_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# recount_share_precompiled(TARGET OWNER): both must be compiled with the same flags.
function(recount_share_precompiled target owner)
  if(RECOUNT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  endif()
endfunction()
