include(GNUInstallDirs)
install(TARGETS recount RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS recount_media recount_print LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/recount)
