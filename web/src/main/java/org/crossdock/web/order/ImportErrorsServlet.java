package org.crossdock.web.order;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.crossdock.app.channel.csv.OrderImport;
import org.crossdock.web.frame.RecordId;

/** Gives the rows of an import that went wrong as a file: correct it and upload it again. */
@WebServlet("/order/import-errors")
public class ImportErrorsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderImport imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = RecordId.parse(request.getParameter("id")).flatMap(imports::errorFile);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-errors.csv\"");
        response.getOutputStream().write(file.get());
    }
}
