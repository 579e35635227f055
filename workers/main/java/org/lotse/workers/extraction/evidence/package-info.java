/** Evidence for due diligence: what payslips, bank statements and tax assessments say of income and means. */
package org.lotse.workers.extraction.evidence;
