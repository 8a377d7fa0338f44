import { seedToken } from '../../../integrator/service/tokens.ts';
import { connectIntegrator } from '../../connect/connect-integrator.ts';
import { showInspector } from '../show-inspector.ts';

// The page that a server serves at /__admin/: the inspector of that server.
const asked = new URLSearchParams(location.search);
const adminToken = asked.get('admin-token');
const integrator = connectIntegrator(location.origin, { ...(adminToken !== null && { token: adminToken }) });
showInspector(
  document.body,
  { integrator, token: asked.get('token') ?? seedToken },
  {
    // A page that is opened from here has to show the token too.
    docs: adminToken === null ? 'docs' : `docs?${new URLSearchParams({ 'admin-token': adminToken })}`,
    addressed: true,
  },
);
